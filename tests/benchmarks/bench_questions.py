"""Times the questions. Run: python tests/benchmarks/bench_questions.py"""

import random
from dataclasses import replace
from time import perf_counter

import pytest

from backers.analysis.between import Between, between
from backers.analysis.frustration import Frustration
from backers.exchange.curated import curated_map
from backers.work.lens import Lens
from backers.work.questions.balance import frustration_on
from backers.work.questions.catalog import QUESTIONS
from backers.work.questions.ground import ground_of

BAR_MS, LARGE_BAR_S, FRUSTRATION_BAR_S = 200.0, 5.0, 1.0


def questions_ms(background: bool) -> dict[str, float]:
    """Every question on the curated map, with its ground, the second time (imports are done)."""
    map_ = curated_map()
    found = {}
    for _ in range(2):
        for question in QUESTIONS.values():
            begun = perf_counter()
            ground = ground_of(map_, Lens(background=background))
            terms = question.terms
            if "actors" in question.offers:
                terms = replace(terms, actors=("turkey", "haftar"))
            question.answer(ground, terms, lambda _share: None)
            found[question.id] = (perf_counter() - begun) * 1000
    return found


def large_betweenness() -> tuple[float, int, Between]:
    """10,000 actors and 20,000 relationships: seconds, how often progress was told, and the result."""
    rng = random.Random(1)
    ids = [f"a{number}" for number in range(10_000)]
    pairs = [(rng.choice(ids), rng.choice(ids)) for _ in range(20_000)]
    told: list[float] = []
    begun = perf_counter()
    found = between(ids, pairs, progress=told.append)
    return perf_counter() - begun, len(told), found


def curated_frustration(background: bool) -> tuple[float, Frustration]:
    ground = ground_of(curated_map(), Lens(background=background))
    begun = perf_counter()
    found = frustration_on(ground, QUESTIONS["camps"].terms, ground.rows)
    return perf_counter() - begun, found


@pytest.mark.benchmark
def test_every_question_on_the_curated_map_is_answered_in_200_ms() -> None:
    assert max(questions_ms(background=True).values()) < BAR_MS


@pytest.mark.benchmark
def test_betweenness_of_10_000_actors_takes_less_than_5_s_and_says_its_error() -> None:
    seconds, told, found = large_betweenness()
    assert seconds < LARGE_BAR_S
    assert told > 10
    assert found.exact or found.error > 0


@pytest.mark.benchmark
def test_the_frustration_index_of_the_curated_map_is_exact_within_a_second() -> None:
    seconds, found = curated_frustration(background=True)
    assert seconds < FRUSTRATION_BAR_S
    assert found.exact


def main() -> None:
    for background in (False, True):
        print("curated map" + (" with background" if background else ""))
        for name, ms in questions_ms(background).items():
            print(f"  {QUESTIONS[name].text:44} {ms:7.1f} ms")
        seconds, found = curated_frustration(background)
        print(f"  frustration index {found.lower}..{found.upper} in {seconds * 1000:.1f} ms")
    seconds, told, result = large_betweenness()
    print(
        f"betweenness, 10,000 actors and 20,000 relationships: {seconds:.2f} s, {result.sampled:,} of {result.starts:,}"
        f" starts, error {100 * result.error:.2f} points at 95 %, progress told {told} times"
    )


if __name__ == "__main__":
    main()
