"""The panel of questions: what is asked, what counts, the answer. What an answer is, is decided in work/questions."""
