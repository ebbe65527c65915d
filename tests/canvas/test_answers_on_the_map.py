"""An answer colours, sizes and fades the map, and the legend says so."""

from backers.canvas import load_theme
from backers.canvas.frame import Frame
from backers.canvas.legend_entries import sections
from backers.canvas.looks import looks
from backers.canvas.picture import image
from backers.canvas.sheet import compose
from backers.model.rows import Actor, Ref, Relationship
from backers.model.visible import Emphasis, Visible

ACTORS = tuple(Actor(id=one, name=one, side="GNA-aligned") for one in "abc")
TIES = (
    Relationship(id="r1", subject="a", kind="funds", object="b"),
    Relationship(id="r2", subject="b", kind="funds", object="c"),
)


def frame(emphasis):
    return Frame(Visible(ACTORS, TIES, emphasis=emphasis), {})


def test_colour_means_the_class_and_the_side_keeps_its_mark():
    made = frame(Emphasis("Blocs", (("1", "First"), ("rest", "None")), {"a": "1"}))
    assert made.tints == ["answer 1", "answer rest", "answer rest"]
    assert made.sides == ["GNA-aligned"] * 3
    (answer, side, *_) = sections(made)
    assert [(entry.label, entry.count) for entry in answer] == [("Blocs", 0), ("First", 1), ("None", 2)]
    assert side[1].plain


def test_without_classes_sides_keep_their_colours():
    made = frame(Emphasis("Size: a test", sizes={"a": 1.0}, size_label="a test"))
    assert made.tints == made.sides
    assert made.radius[0] > made.radius[1] == made.radius[2]
    assert [entry.label for entry in sections(made)[0]] == ["Size: a test", "a test"]


def test_what_the_answer_does_not_mean_fades():
    made = frame(Emphasis("Way", only=frozenset({Ref("actor", "a"), Ref("actor", "b"), Ref("relationship", "r1")})))
    seen = looks(made, frozenset(), None, None)
    assert seen.keep_nodes.tolist() == [True, True, False]
    assert seen.keep_edges.tolist() == [True, False]


def test_a_picture_leaves_clear_what_the_screen_leaves_clear(qapp):
    way = Emphasis("Way", only=frozenset({Ref("actor", "a"), Ref("actor", "b"), Ref("relationship", "r1")}))
    visible = Visible(ACTORS, TIES, emphasis=way)
    xy = {"a": (0.0, 0.0), "b": (100.0, 0.0), "c": (200.0, 0.0)}
    drawn = compose(visible, xy, load_theme("light"), legend=False)
    assert drawn.scene().looks.keep_nodes.tolist() == [True, True, False]
    ink = [image(drawn).pixelColor(*map(int, at)).name() for at in drawn.scene().sketch.centres * drawn.ratio]
    assert ink[0] == ink[1] != ink[2]


def test_the_colours_of_answers_differ_from_each_other_and_the_ground():
    for name in ("light", "dark"):
        theme = load_theme(name)
        colors = [theme.tint(f"answer {number}").name() for number in range(1, 9)]
        assert len({*colors, theme.color("ground").name(), theme.tint("answer rest").name()}) == 10
