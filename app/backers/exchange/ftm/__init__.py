"""FollowTheMoney entities, the model of Aleph and OpenSanctions, in and out."""

from backers.exchange.ftm.writer import write_ftm

__all__ = ["write_ftm"]
