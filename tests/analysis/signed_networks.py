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
