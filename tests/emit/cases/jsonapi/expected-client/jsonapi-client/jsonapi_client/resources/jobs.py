"""The resource type ``jobs``."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from .._runtime import AsyncResourceApi, Resource, ResourceApi, ResourceType, attribute

if TYPE_CHECKING:
    from ..queries import jobs as _jobs_queries

__all__ = [
    "AsyncJobs",
    "Job",
    "Jobs",
]


class Job(Resource, frozen=True):
    """A resource of type `jobs`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("jobs", path="")

    filter: ClassVar["_jobs_queries.JobFilter"]
    """What resources of this type are filtered by."""
    done: bool = attribute("done")
    """Whether it is done."""

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            done: bool = ...,
        ) -> None: ...


class Jobs(ResourceApi[Job]):
    """A resource of type `jobs`.

    These are the methods of `client.jobs`.
    """

    _resource = Job

    @cached_property
    def with_raw_response(self) -> "JobsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return JobsWithRawResponse(self)


class JobsWithRawResponse:
    """The methods of `Jobs`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: Jobs) -> None:
        self._api = api


class AsyncJobs(AsyncResourceApi[Job]):
    """A resource of type `jobs`.

    These are the methods of `client.jobs`.
    """

    _resource = Job

    @cached_property
    def with_raw_response(self) -> "AsyncJobsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncJobsWithRawResponse(self)


class AsyncJobsWithRawResponse:
    """The methods of `AsyncJobs`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncJobs) -> None:
        self._api = api
