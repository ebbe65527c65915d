"""Signed networks from the literature, small enough to be typed in, with the frustration index that is published."""

# Kenneth E. Read, "Cultures of the Central Highlands, New Guinea" (1954): friendship ("rova") and enmity ("hina") of
# 16 Gahuku-Gama sub-tribes, in the order of the UCINET data set GAMA (Hage and Harary 1983, pages 56 to 60).
_TRIBES_FOR = (
    "2 15 16", "1 15 16", "4 6 7 8", "3 8", "7 9 14", "3 7 8 11 12", "3 5 6 8 11 12 13", "3 4 6 7 11 12", "5 10 13",
    "9 13", "6 7 8 12", "6 7 8 11", "7 9 10 14", "5 13", "1 2 16", "1 2 15",
)  # fmt: skip
_TRIBES_AGAINST = (
    "3 4 5 6 12", "3 5 6 9 10", "1 2", "1", "1 2 15 16", "1 2 9 13 16", "", "14", "2 6 11 15", "2 11 15",
    "9 10 13 15 16", "1 14 15 16", "6 11 15 16", "8 12 16", "5 9 10 11 12 13", "5 6 11 12 13 14",
)  # fmt: skip
# Aref, Mason and Wilson, "A modeling and computational study of the frustration index in signed networks" (2020).
TRIBES_FRUSTRATION = 7

# Kropivnik and Mrvar, "An Analysis of the Slovene Parliamentary Parties Network" (1996): mean distances times 100.
PARTIES = ("SKD", "ZLSD", "SDSS", "LDS", "ZS-ESS", "ZS", "DS", "SLS", "SPS-SNS", "SNS")
_DISTANCES = (
    (0, -215, 114, -89, -77, 94, -170, 176, 117, -210),
    (-215, 0, -217, 134, 77, -150, 57, -253, -230, 49),
    (114, -217, 0, -203, -80, 138, -109, 177, 180, -174),
    (-89, 134, -203, 0, 157, -142, 173, -241, -254, 23),
    (-77, 77, -80, 157, 0, -188, 170, -120, -160, -9),
    (94, -150, 138, -142, -188, 0, -97, 140, 116, -106),
    (-170, 57, -109, 173, 170, -97, 0, -184, -191, -6),
    (176, -253, 177, -241, -120, 140, -184, 0, 235, -132),
    (117, -230, 180, -254, -160, 116, -191, 235, 0, -164),
    (-210, 49, -174, 23, -9, -106, -6, -132, -164, 0),
)
# Doreian and Mrvar, "A partitioning approach to structural balance" (1996): two camps of five, and between SNS and its
# own camp the two slightly negative ties.
PARTIES_FRUSTRATION = 2
PARTIES_RIGHT = frozenset({"SKD", "SDSS", "ZS", "SLS", "SPS-SNS"})

# Samuel F. Sampson, "A Novitiate in a Period of Change" (1968), table D13: whom each of 18 novices liked most (3, 2, 1)
# and least (-3, -2, -1) a week before the monastery broke apart; SAMPLK3 and SAMPDLK of the UCINET data set.
_NOVICES = (
    "Bosco", "Gregory", "Basil", "Peter", "Bonaventure", "Berthold", "Mark", "Victor", "Ambrose", "Romuald", "Louis",
    "Winfrid", "Amand", "Hugh", "Boniface", "Albert", "Elias", "Simplicius",
)  # fmt: skip
_LIKES = (
    "0 -2 3 0 0 0 -3 0 0 -1 0 1 0 2 0 0 0 0", "3 0 0 -3 0 0 1 -2 0 0 0 2 -1 0 0 0 0 0",
    "3 -2 0 -3 0 -2 0 0 0 0 0 0 2 0 0 -1 1 2", "-2 -3 0 0 3 1 0 0 0 0 2 0 0 -1 0 0 0 0",
    "0 0 0 3 0 0 0 0 1 0 2 0 0 0 0 0 0 0", "0 -1 -3 3 1 0 -2 0 2 0 0 0 0 0 0 0 -2 0",
    "0 3 0 -3 0 -2 0 -1 0 0 0 1 0 0 0 2 0 0", "0 -3 -2 3 0 2 0 0 1 0 0 0 0 -1 0 0 0 0",
    "0 0 -3 0 1 0 0 3 0 0 0 2 0 0 0 0 -2 -1", "0 0 0 3 1 0 0 0 1 0 0 0 2 0 0 0 0 0",
    "-1 -3 -2 0 2 0 0 3 0 0 0 0 0 1 0 0 0 0", "3 2 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0",
    "0 -3 0 0 2 -2 1 0 0 0 0 -1 0 0 0 0 0 3", "3 0 0 -3 0 0 0 -2 0 0 0 1 0 0 2 0 -1 0",
    "0 3 -2 -1 0 0 1 0 0 0 0 2 -3 0 0 0 0 0", "0 3 -1 -3 0 0 2 0 0 0 0 0 0 0 1 0 -2 0",
    "0 1 2 -1 0 -3 0 -2 0 0 0 0 0 0 0 0 0 3", "0 1 2 -1 0 0 0 -3 0 -2 0 0 0 0 0 0 3 0",
)  # fmt: skip
# The sums that Sampson printed below the table: liking and disliking that each novice met with.
NOVICES_LIKED = (12, 13, 7, 12, 10, 3, 6, 6, 5, 0, 4, 9, 4, 3, 3, 2, 4, 8)
NOVICES_DISLIKED = (3, 17, 13, 18, 0, 9, 5, 10, 0, 3, 0, 1, 4, 2, 0, 1, 7, 1)
# Doreian and Mrvar (1996): 12.5 for two camps at this time, where frustrated ties of either sign weigh one half.
NOVICES_FRUSTRATION = 25


def tribes() -> list[tuple[str, str, int]]:
    """58 ties between 16 tribes: 29 of friendship, 29 of enmity."""
    rows = ((_TRIBES_FOR, 1), (_TRIBES_AGAINST, -1))
    return [
        (f"t{one:02}", f"t{int(other):02}", sign)
        for table, sign in rows
        for one, others in enumerate(table, 1)
        for other in others.split()
        if one < int(other)
    ]


def parties() -> list[tuple[str, str, int]]:
    """45 ties between 10 parties, by the sign of their mean distance."""
    return [
        (PARTIES[row], PARTIES[column], 1 if _DISTANCES[row][column] > 0 else -1)
        for row in range(10)
        for column in range(row + 1, 10)
    ]


def novices() -> list[tuple[str, str, int]]:
    """205 ties between 18 novices: a first choice counts three times, a second twice."""
    return [
        (_NOVICES[row], _NOVICES[column], 1 if int(rank) > 0 else -1)
        for row, ranks in enumerate(_LIKES)
        for column, rank in enumerate(ranks.split())
        for _ in range(abs(int(rank)))
    ]


def novices_met() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """How much liking and disliking each novice met with."""
    columns = list(zip(*(map(int, ranks.split()) for ranks in _LIKES), strict=True))
    return (
        tuple(sum(max(0, rank) for rank in column) for column in columns),
        tuple(-sum(min(0, rank) for rank in column) for column in columns),
    )


def petersen() -> list[tuple[str, str, int]]:
    """The Petersen graph, every tie against."""
    ring = [(f"o{at}", f"o{(at + 1) % 5}", -1) for at in range(5)]
    return (
        ring + [(f"o{at}", f"i{at}", -1) for at in range(5)] + [(f"i{at}", f"i{(at + 2) % 5}", -1) for at in range(5)]
    )


# T. Zaslavsky, "Six signed Petersen graphs, and their automorphisms" (2012): the most that any signs reach.
PETERSEN_FRUSTRATION = 3
