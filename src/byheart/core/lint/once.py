"""What is worked out when it is first asked for, and then kept by its object.

It is `functools.cached_property` without the lock that Python 3.11 takes at each first look: there
are a dozen of them for each of ten thousand questions.
"""

from collections.abc import Callable
from typing import Generic, Self, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class once(Generic[Owner, Value]):  # noqa: N801 - it is written as a decorator
    """A property whose value is worked out once. Its objects have a `__dict__`."""

    def __init__(self, work_out: Callable[[Owner], Value]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, owner: None, of: type[Owner]) -> Self: ...

    @overload
    def __get__(self, owner: Owner, of: type[Owner]) -> Value: ...

    def __get__(self, owner: Owner | None, of: type[Owner]) -> Self | Value:
        if owner is None:
            return self
        value = self._work_out(owner)
        owner.__dict__[self._name] = value  # found there from now on, before this is
        return value
