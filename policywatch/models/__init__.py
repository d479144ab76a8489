"""The values that everyone shares, a file a word of the project's vocabulary."""

from policywatch.models.alert import Alert, Attempt, Beside, Copy, Delivery, EarlierStage, Waiting
from policywatch.models.article import Article
from policywatch.models.attachment import Attachment
from policywatch.models.channel import Channel, ChannelState, MailServer
from policywatch.models.comparison import ArticleChange, Change, Comparison, Edit
from policywatch.models.concept import Concept
from policywatch.models.document import Document, FactPlace, Facts, PaperPage, Relation, RelationKind, Stage
from policywatch.models.facts import ArticleFacts
from policywatch.models.incident import Incident, IncidentEvent
from policywatch.models.item import Item
from policywatch.models.match import Hit, Match
from policywatch.models.network import AddressRules
from policywatch.models.page import DuePage, FetchedPage
from policywatch.models.poll import DuePoll, Lately, Poll, PolledUrl, Usual, Validators
from policywatch.models.reading import Head, Link, Precision, Reading
from policywatch.models.source import Expectation, Family, Request, Rhythm, Source
from policywatch.models.story import Fingerprint, StoryText
from policywatch.models.version import Snapshot, Version
from policywatch.models.watch import Quiet, Watch, When
from policywatch.models.window import RhythmClass, Window

__all__ = [
    "AddressRules",
    "Alert",
    "Article",
    "ArticleChange",
    "ArticleFacts",
    "Attachment",
    "Attempt",
    "Beside",
    "Change",
    "Channel",
    "ChannelState",
    "Comparison",
    "Concept",
    "Copy",
    "Delivery",
    "Document",
    "DuePage",
    "DuePoll",
    "EarlierStage",
    "Edit",
    "Expectation",
    "FactPlace",
    "Facts",
    "Family",
    "FetchedPage",
    "Fingerprint",
    "Head",
    "Hit",
    "Incident",
    "IncidentEvent",
    "Item",
    "Lately",
    "Link",
    "MailServer",
    "Match",
    "PaperPage",
    "Poll",
    "PolledUrl",
    "Precision",
    "Quiet",
    "Reading",
    "Relation",
    "RelationKind",
    "Request",
    "Rhythm",
    "RhythmClass",
    "Snapshot",
    "Source",
    "Stage",
    "StoryText",
    "Usual",
    "Validators",
    "Version",
    "Waiting",
    "Watch",
    "When",
    "Window",
]
