# Written by bindings/python/make_stubs.py; change the bindings, not this file.
import datetime
import decimal
from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum
from os import PathLike
from typing import Any, Literal, Never, NoReturn, TypeAlias

from ._browse import Entries, Findings, Terms

MoneyInput: TypeAlias = Money | decimal.Decimal | int | str
"""Yuan: Decimal('1234567.89'), 10, '10元', '123.4567万元'. Neither a float nor a bool."""
NumberInput: TypeAlias = decimal.Decimal | int | str
"""A number with few decimals: Decimal('85.5'), 85, '85.5'. Not a float."""
DateInput: TypeAlias = datetime.date | str
"""A day, or text such as '2024-04-15'. Not a datetime."""
ApplicationInput: TypeAlias = Application | Mapping[str, Any] | str | bytes | bytearray | memoryview
"""Facts, a dict of the contract, or JSON text."""
ReadingsInput: TypeAlias = Readings | Mapping[str, str] | None
"""Readings, a dict of names and values, or None for the defaults."""

__version__: str

class Advice:
    """What each star would pay; empty for platforms."""
    __match_args__: tuple[Literal["attainable_star"], Literal["at_star"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Advice: ...
    def __deepcopy__(self, memo: object, /) -> Advice: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def attainable_star(self) -> Star | None:
        """Cloud: the highest star whose count of sub-domains is reached; 0: none;
        None: unknown.
        """
    @property
    def at_star(self) -> Mapping[Star, decimal.Decimal | None]:
        """Star to yuan; None where it is unknown."""

class Applicant:
    """The applicant (申报单位基本情况), attachments 3 to 5."""
    __match_args__: tuple[Literal["name"], Literal["uscc"], Literal["district"], Literal["registered_address"], Literal["legal_representative"], Literal["registered_on"], Literal["registered_capital"], Literal["main_business"], Literal["results"], Literal["contact"], Literal["profile"]]
    def __init__(
        self,
        *,
        name: str | None = None,
        uscc: str | None = None,
        district: str | None = None,
        registered_address: str | None = None,
        legal_representative: str | None = None,
        registered_on: DateInput | None = None,
        registered_capital: MoneyInput | None = None,
        main_business: str | None = None,
        results: Sequence[YearResults | Mapping[str, Any]] | None = None,
        contact: Contact | Mapping[str, Any] | None = None,
        profile: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str | None = ...,
        uscc: str | None = ...,
        district: str | None = ...,
        registered_address: str | None = ...,
        legal_representative: str | None = ...,
        registered_on: DateInput | None = ...,
        registered_capital: MoneyInput | None = ...,
        main_business: str | None = ...,
        results: Sequence[YearResults | Mapping[str, Any]] | None = ...,
        contact: Contact | Mapping[str, Any] | None = ...,
        profile: str | None = ...,
    ) -> Applicant:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Applicant: ...
    def __deepcopy__(self, memo: object, /) -> Applicant: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Applicant:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Applicant:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def name(self) -> str | None:
        """Name of the enterprise (企业名称)."""
    @property
    def uscc(self) -> str | None:
        """Unified social credit code (统一社会信用代码), GB 32100-2015. One with a wrong check
        character raises the warning uscc_check.
        """
    @property
    def district(self) -> str | None:
        """District or county (所属区（市）县)."""
    @property
    def registered_address(self) -> str | None:
        """Registered address (注册地址)."""
    @property
    def legal_representative(self) -> str | None:
        """Legal representative (法人代表)."""
    @property
    def registered_on(self) -> datetime.date | None:
        """Day of registration (注册时间)."""
    @property
    def registered_capital(self) -> decimal.Decimal | None:
        """Registered capital (注册资金), yuan."""
    @property
    def main_business(self) -> str | None:
        """Main business (主营业务)."""
    @property
    def results(self) -> tuple[YearResults, ...] | None:
        """Operating results, a year each; (): none; None: unknown."""
    @property
    def contact(self) -> Contact | None:
        """Whom to ask; None: unknown."""
    @property
    def profile(self) -> str | None:
        """Profile of the enterprise (企业简介), at most 300 characters."""

class ApplicantRole(StrEnum):
    """What the applicant is to the park, guide 三(一)2."""
    investor_builder = "investor_builder"
    operator = "operator"
    other = "other"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Application:
    """One application. Everything but `id` and one track may be unknown (None).

    Facts are read by the library's strict reader under the built-in edition: what is
    wrong raises InputError with a code, a path and a sentence that says how to mend
    it. A value of another type, such as a float or a bool for money, is a TypeError,
    too.
    """
    __match_args__: tuple[Literal["id"], Literal["edition"], Literal["project_name"], Literal["submitted_on"], Literal["applicant"], Literal["conduct"], Literal["recommendation"], Literal["undertaking"], Literal["platform"], Literal["cloud"], Literal["park"], Literal["materials"]]
    def __init__(
        self,
        *,
        id: str,
        edition: str | None = None,
        project_name: str | None = None,
        submitted_on: DateInput | None = None,
        applicant: Applicant | Mapping[str, Any] | None = None,
        conduct: Conduct | Mapping[str, Any] | None = None,
        recommendation: Recommendation | Mapping[str, Any] | None = None,
        undertaking: Undertaking | Mapping[str, Any] | None = None,
        platform: Platform | Mapping[str, Any] | None = None,
        cloud: Cloud | Mapping[str, Any] | None = None,
        park: Park | Mapping[str, Any] | None = None,
        materials: Mapping[str, bool] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        edition: str | None = ...,
        project_name: str | None = ...,
        submitted_on: DateInput | None = ...,
        applicant: Applicant | Mapping[str, Any] | None = ...,
        conduct: Conduct | Mapping[str, Any] | None = ...,
        recommendation: Recommendation | Mapping[str, Any] | None = ...,
        undertaking: Undertaking | Mapping[str, Any] | None = ...,
        platform: Platform | Mapping[str, Any] | None = ...,
        cloud: Cloud | Mapping[str, Any] | None = ...,
        park: Park | Mapping[str, Any] | None = ...,
        materials: Mapping[str, bool] | None = ...,
    ) -> Application:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Application: ...
    def __deepcopy__(self, memo: object, /) -> Application: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Application:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Application:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def id(self) -> str:
        """1 to 200 characters."""
    @property
    def edition(self) -> str | None:
        """The edition it names; None: the one it is evaluated under."""
    @property
    def project_name(self) -> str | None:
        """Name of the project (项目名称)."""
    @property
    def submitted_on(self) -> datetime.date | None:
        """The day of submission, notice 一."""
    @property
    def applicant(self) -> Applicant:
        """Who applies."""
    @property
    def conduct(self) -> Conduct:
        """How the applicant has behaved, notice 四(二)."""
    @property
    def recommendation(self) -> Recommendation:
        """The district's recommendation, notice 六(二)."""
    @property
    def undertaking(self) -> Undertaking:
        """The applicant's undertaking."""
    @property
    def platform(self) -> Platform | None:
        """The platform, if that is the track."""
    @property
    def cloud(self) -> Cloud | None:
        """The cloud enterprise, if that is the track."""
    @property
    def park(self) -> Park | None:
        """The park, if that is the track."""
    @property
    def materials(self) -> Mapping[str, bool]:
        """Whether each document (申报材料) is there, by id; what is unknown is not in it."""
    @property
    def direction(self) -> Track:
        """The track applied for; it follows from the facts."""

class AwardCalculation:
    """The star's award less what is deducted, guide 三(二). What is not known yet is None."""
    __match_args__: tuple[Literal["star"], Literal["award"], Literal["deducted"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> AwardCalculation: ...
    def __deepcopy__(self, memo: object, /) -> AwardCalculation: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def star(self) -> Star | None:
        """The star that counts."""
    @property
    def award(self) -> decimal.Decimal | None:
        """Its award, yuan."""
    @property
    def deducted(self) -> decimal.Decimal | None:
        """What is taken off for the star awarded before, yuan."""

class Binding(StrEnum):
    """Whether the rate or the cap decides the amount."""
    rate = "rate"
    cap = "cap"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class BlackList(StrEnum):
    """A list on which an applicant must not stand, notice 四(二)."""
    serious_dishonesty = "serious_dishonesty"
    work_safety_dishonesty = "work_safety_dishonesty"
    environmental_bad = "environmental_bad"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Bounds:
    """The least and the most that an amount can be."""
    __match_args__: tuple[Literal["min"], Literal["max"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Bounds: ...
    def __deepcopy__(self, memo: object, /) -> Bounds: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def min(self) -> decimal.Decimal:
        """The least, yuan."""
    @property
    def max(self) -> decimal.Decimal:
        """The most, yuan."""

class Capabilities:
    """The four capabilities, which the authority judges, guide 一(一)."""
    __match_args__: tuple[Literal["device_access"], Literal["app_development"], Literal["knowledge_reuse"], Literal["security"]]
    def __init__(
        self,
        *,
        device_access: bool | None = None,
        app_development: bool | None = None,
        knowledge_reuse: bool | None = None,
        security: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        device_access: bool | None = ...,
        app_development: bool | None = ...,
        knowledge_reuse: bool | None = ...,
        security: bool | None = ...,
    ) -> Capabilities:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Capabilities: ...
    def __deepcopy__(self, memo: object, /) -> Capabilities: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Capabilities:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Capabilities:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def device_access(self) -> bool | None:
        """Connecting industrial devices at scale (工业设备规模接入能力)."""
    @property
    def app_development(self) -> bool | None:
        """Supporting application development (应用开发支持能力)."""
    @property
    def knowledge_reuse(self) -> bool | None:
        """Gathering, converting and reusing industrial knowledge
        (工业知识经验沉淀、转化与复用能力).
        """
    @property
    def security(self) -> bool | None:
        """Security and protection (安全防护能力)."""

class Clause:
    """A piece of the notice's own text (条款), and what follows from it."""
    __match_args__: tuple[Literal["id"], Literal["place"], Literal["kind"], Literal["text"], Literal["yields"], Literal["judged_by"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Clause: ...
    def __deepcopy__(self, memo: object, /) -> Clause: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id."""
    @property
    def place(self) -> str:
        """Where it stands, as findings cite it."""
    @property
    def kind(self) -> ClauseKind:
        """What it is to the library."""
    @property
    def text(self) -> Text:
        """The notice's own words, and an English rendering."""
    @property
    def yields(self) -> tuple[str, ...]:
        """Ids of rules, and JSON Pointers into the edition (edition:/…) and an application
        (facts:/…).
        """
    @property
    def judged_by(self) -> Judge:
        """Who judges it; Judge.none where nobody does."""

class ClauseKind(StrEnum):
    """What a clause of the notice is to the library."""
    computed = "computed"
    judged = "judged"
    procedure = "procedure"
    form_field = "form_field"
    context = "context"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Cloud:
    """A star-rated cloud enterprise (星级上云企业), guide 二, attachment 4. It is paid a
    share of its recognised fees, up to a cap, both by its star.
    """
    __match_args__: tuple[Literal["started_on"], Literal["completed_on"], Literal["deployment"], Literal["providers"], Literal["benefit"], Literal["applied_star"], Literal["assessed_star"], Literal["previous_star"], Literal["subdomains"], Literal["usage"], Literal["qualitative"], Literal["declared_fees"], Literal["fees"], Literal["recognitions"], Literal["situation"]]
    def __init__(
        self,
        *,
        started_on: DateInput | None = None,
        completed_on: DateInput | None = None,
        deployment: Deployment | Literal["public", "private", "hybrid"] | None = None,
        providers: Sequence[str] | None = None,
        benefit: bool | None = None,
        applied_star: Star | int | None = None,
        assessed_star: Star | int | None = None,
        previous_star: Star | int | None = None,
        subdomains: Sequence[str] | None = None,
        usage: Mapping[str, str] | None = None,
        qualitative: bool | None = None,
        declared_fees: MoneyInput | None = None,
        fees: Sequence[FeeLine | Mapping[str, Any]] | None = None,
        recognitions: Sequence[Recognition | Literal["miit_typical", "sichuan_typical"]] | None = None,
        situation: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        started_on: DateInput | None = ...,
        completed_on: DateInput | None = ...,
        deployment: Deployment | Literal["public", "private", "hybrid"] | None = ...,
        providers: Sequence[str] | None = ...,
        benefit: bool | None = ...,
        applied_star: Star | int | None = ...,
        assessed_star: Star | int | None = ...,
        previous_star: Star | int | None = ...,
        subdomains: Sequence[str] | None = ...,
        usage: Mapping[str, str] | None = ...,
        qualitative: bool | None = ...,
        declared_fees: MoneyInput | None = ...,
        fees: Sequence[FeeLine | Mapping[str, Any]] | None = ...,
        recognitions: Sequence[Recognition | Literal["miit_typical", "sichuan_typical"]] | None = ...,
        situation: str | None = ...,
    ) -> Cloud:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Cloud: ...
    def __deepcopy__(self, memo: object, /) -> Cloud: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Cloud:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Cloud:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def started_on(self) -> datetime.date | None:
        """The day it began (启动上云时间)."""
    @property
    def completed_on(self) -> datetime.date | None:
        """The day the project was built, notice 四(一)."""
    @property
    def deployment(self) -> Deployment | None:
        """How the cloud is deployed (云服务部署模型)."""
    @property
    def providers(self) -> tuple[str, ...] | None:
        """Providers (云资源提供单位); (): none; None: unknown."""
    @property
    def benefit(self) -> bool | None:
        """Whether cloud services raise resource efficiency and lower IT cost, guide 二(一);
        the authority judges it.
        """
    @property
    def applied_star(self) -> Star | None:
        """The star applied for (申请上云星级)."""
    @property
    def assessed_star(self) -> Star | None:
        """The authority's rating (综合评定); 0 is below the lowest star; None: not rated yet."""
    @property
    def previous_star(self) -> Star | None:
        """The highest star subsidised before; 0 is none; None: unknown."""
    @property
    def subdomains(self) -> tuple[str, ...] | None:
        """Ids of the sub-domains in use (子域), guide 二(二); (): none; None: unknown.
        Chinese paths 类/域/子域 are accepted, too.
        """
    @property
    def usage(self) -> Mapping[str, str]:
        """How each sub-domain is used (使用情况), by id; empty: not stated."""
    @property
    def qualitative(self) -> bool | None:
        """Whether the depth of use is that of the rated star, guide 二(二); the authority
        judges it.
        """
    @property
    def declared_fees(self) -> decimal.Decimal | None:
        """The form's figure (上一自然年上云投入金额), yuan; it is only compared with the lines."""
    @property
    def fees(self) -> tuple[FeeLine, ...] | None:
        """Lines of fees, guide 二(三) note; (): none; None: unknown."""
    @property
    def recognitions(self) -> tuple[Recognition, ...] | None:
        """Recognitions already held (已获认定); (): none; None: unknown."""
    @property
    def situation(self) -> str | None:
        """The move to the cloud (上云情况), at most 300 characters."""

class Conduct:
    """How the applicant has behaved, notice 四(二)."""
    __match_args__: tuple[Literal["lawful_operation"], Literal["good_credit"], Literal["policy_compliance"], Literal["safety_accidents"], Literal["environmental_incidents"], Literal["listings"]]
    def __init__(
        self,
        *,
        lawful_operation: bool | None = None,
        good_credit: bool | None = None,
        policy_compliance: bool | None = None,
        safety_accidents: Sequence[SafetyAccident | Mapping[str, Any]] | None = None,
        environmental_incidents: Sequence[EnvironmentalIncident | Mapping[str, Any]] | None = None,
        listings: Sequence[Listing | Mapping[str, Any]] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        lawful_operation: bool | None = ...,
        good_credit: bool | None = ...,
        policy_compliance: bool | None = ...,
        safety_accidents: Sequence[SafetyAccident | Mapping[str, Any]] | None = ...,
        environmental_incidents: Sequence[EnvironmentalIncident | Mapping[str, Any]] | None = ...,
        listings: Sequence[Listing | Mapping[str, Any]] | None = ...,
    ) -> Conduct:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Conduct: ...
    def __deepcopy__(self, memo: object, /) -> Conduct: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Conduct:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Conduct:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def lawful_operation(self) -> bool | None:
        """Whether it operates lawfully (依法经营)."""
    @property
    def good_credit(self) -> bool | None:
        """Whether its credit was good over the last three years (近三年信用良好)."""
    @property
    def policy_compliance(self) -> bool | None:
        """Whether the project is in line with industrial policy and the laws on safety,
        environment, energy, fire and statistics; the authority judges it.
        """
    @property
    def safety_accidents(self) -> tuple[SafetyAccident, ...] | None:
        """Work-safety accidents; (): none; None: unknown."""
    @property
    def environmental_incidents(self) -> tuple[EnvironmentalIncident, ...] | None:
        """Environmental incidents; (): none; None: unknown."""
    @property
    def listings(self) -> tuple[Listing, ...] | None:
        """Times on lists; (): none; None: unknown."""

class Contact:
    """Whom to ask (联系人), attachments 3 to 5."""
    __match_args__: tuple[Literal["name"], Literal["title"], Literal["phone"], Literal["email"]]
    def __init__(
        self,
        *,
        name: str | None = None,
        title: str | None = None,
        phone: str | None = None,
        email: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str | None = ...,
        title: str | None = ...,
        phone: str | None = ...,
        email: str | None = ...,
    ) -> Contact:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Contact: ...
    def __deepcopy__(self, memo: object, /) -> Contact: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Contact:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Contact:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def name(self) -> str | None:
        """Name (姓名)."""
    @property
    def title(self) -> str | None:
        """Post (职务)."""
    @property
    def phone(self) -> str | None:
        """Telephone (电话)."""
    @property
    def email(self) -> str | None:
        """E-mail address (邮箱)."""

class DecidedBy(StrEnum):
    """Who answers a rule: the facts, or the authority's judgement."""
    fact = "fact"
    authority = "authority"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Decision:
    """What the rules say on an application, and why. It supports the authority's
    decision and is neither true nor false: ask `outcome`.
    """
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Decision: ...
    def __deepcopy__(self, memo: object, /) -> Decision: ...
    @property
    def application(self) -> str:
        """The id of the application."""
    @property
    def edition(self) -> str:
        """The id of the edition that decided."""
    @property
    def direction(self) -> Track:
        """The track applied for (申报方向)."""
    @property
    def outcome(self) -> Outcome:
        """Supported, not supported, or undetermined while a fact or a judgement is missing."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """What is paid, yuan; 0.00 where not supported, None while undetermined."""
    @property
    def computed_amount(self) -> decimal.Decimal | None:
        """The amount by the formula, whatever the rules say, yuan; None while unknown."""
    @property
    def bounds(self) -> Bounds:
        """What encloses every amount that missing facts and judgements could still lead to."""
    @property
    def statuses(self) -> Mapping[str, Status]:
        """The status of every rule, by its id, in the order of the findings: what they say, without
        the words.
        """
    @property
    def findings(self) -> Findings:
        """Every rule with its status, what was found and what is required, in the notice's order;
        findings.with_status('not_met') and findings['notice.window'] choose among them.
        """
    @property
    def calculation(self) -> ShareCalculation | AwardCalculation:
        """How the amount by the formula comes about; for parks an AwardCalculation."""
    @property
    def disallowed(self) -> tuple[Disallowed, ...]:
        """Claimed money that was not recognised, by line and reason."""
    @property
    def open(self) -> tuple[str, ...]:
        """Ids of the rules that are unknown or pending: what to ask or judge next."""
    @property
    def readings(self) -> Readings:
        """The readings used, all of them."""
    @property
    def sensitivity(self) -> Sensitivity:
        """Whether other readings would decide otherwise."""
    @property
    def materials(self) -> MaterialsCheck:
        """Whether the documents are complete; it decides nothing."""
    @property
    def warnings(self) -> tuple[FormWarning, ...]:
        """Faults of the form that decide nothing."""
    @property
    def advice(self) -> Advice:
        """What each star would pay."""
    def explain(self, lang: Literal['zh', 'en', 'both'] = 'zh', format: Literal['text', 'markdown', 'html'] = 'text') -> str:
        """The decision in words, as a reviewer reads it, in Chinese (zh), English (en) or both: as
        plain text, Markdown, or an HTML letter that prints on A4 and needs nothing but itself.
        """
    def explanation(self) -> dict[str, Any]:
        """The explanation as data, in both languages: every claimed line with what became of it, the
        arithmetic step by step, the rules with the words of the notice, what is open.
        """
    def what_next(self) -> dict[str, Any]:
        """The open points, those first on which most hangs, as the command line tool's `next` writes
        them: question, field, who answers, what proves it, what is at stake.
        """
    def what_would_change(self, amount: MoneyInput | None = None) -> dict[str, Any]:
        """What every rule lacks that failed on a number or a date, and the least that must be
        recognised for the floor, the cap, each star and the amount given, as the command line
        tool's `changes` writes it.
        """
    def compare(self, other: Decision) -> dict[str, Any]:
        """What differs in another decision on the same application, other less this one, as the
        command line tool's `compare` writes it: who gains, by how much, because of which rule.
        """
    def to_json(self) -> str:
        """Canonical JSON, the same bytes as the command line tool's line."""
    def to_dict(self) -> dict[str, Any]:
        """The decision as the contract's JSON object; amounts are text with two decimals."""
    def to_html(self, lang: Literal['zh', 'en'] = 'zh') -> str:
        """A small table in HTML, as notebooks show it; all text is escaped."""
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __bool__(self) -> NoReturn: ...
    def __repr__(self) -> str: ...
    def record(self, *, recorded_at: str | None = None, masked: bool = False, salt_seed_for_tests: str | None = None) -> str:
        """The record of this decision, which `verify_record` can check later: one canonical JSON
        document (RFC 8785) with digests of the notice, the edition and itself.

        recorded_at: when it was recorded, in your words; the library reads no clock.
        masked: leave out the values of personal fields, and their salts, for good.
        salt_seed_for_tests: what the salts follow from, for the same bytes again. Whoever knows it
        can guess masked values: for tests alone.
        """

class Deployment(StrEnum):
    """How the cloud is deployed (云服务部署模型), attachment 4."""
    public = "public"
    private = "private"
    hybrid = "hybrid"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Disallowed:
    """Claimed money that was not recognised."""
    __match_args__: tuple[Literal["line"], Literal["amount"], Literal["reason"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Disallowed: ...
    def __deepcopy__(self, memo: object, /) -> Disallowed: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def line(self) -> str | None:
        """The line's id; None: no single line, such as labour above its share."""
    @property
    def amount(self) -> decimal.Decimal:
        """Yuan, more than zero; a third place where half a fen is disallowed."""
    @property
    def reason(self) -> DisallowedReason:
        """Why it was not."""

class DisallowedReason(StrEnum):
    """Why claimed money is not recognised."""
    audit_reduction = "audit_reduction"
    outside_period = "outside_period"
    not_in_catalogue = "not_in_catalogue"
    subdomain_not_claimed = "subdomain_not_claimed"
    beyond_required = "beyond_required"
    labour_over_share = "labour_over_share"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Edition:
    """An edition of the notice: every number, day, list and sentence as data. It does not change;
    to make another, change what `to_dict` gives and `load` it.
    """
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Edition: ...
    def __deepcopy__(self, memo: object, /) -> Edition: ...
    @staticmethod
    def builtin() -> Edition:
        """The edition chengdu-2024."""
    @staticmethod
    def load(source: str | bytes | Mapping[str, Any] | PathLike[str]) -> Edition:
        """Reads an edition: JSON text (str or bytes), a dict, or a file by its
        pathlib.Path. Every key is needed and every value is tested; the first fault
        raises InputError.
        """
    def dump(self) -> str:
        """The edition as JSON text, for `load` and for the tool's --edition."""
    def to_dict(self) -> dict[str, Any]:
        """The edition as a dict of JSON's values, for `load` after a change."""
    def compare(self, other: Edition) -> tuple[EditionChange, ...]:
        """What is another value in the other edition, in this one's order; empty when all is
        the same.
        """
    @property
    def id(self) -> str:
        """Its id, as applications name it."""
    @property
    def title(self) -> Text:
        """The title of the notice."""
    @property
    def issuer(self) -> Text:
        """The authority that issued it."""
    @property
    def issued_on(self) -> datetime.date:
        """The day of issue."""
    @property
    def terms(self) -> Terms:
        """All that the edition holds, to browse: edition.terms.platform.rate.value. The names are
        those of its JSON; amounts and rates are Decimals, days are dates, lists are tuples.
        """
    @property
    def catalogue(self) -> Entries[Subdomain]:
        """The sub-domains of going to the cloud (上云目录), guide 二(二), by position or id."""
    @property
    def scorecard(self) -> Entries[ScoreItem]:
        """The items of the park's self-assessment, attachment 5, by position or id."""
    @property
    def rules(self) -> Entries[Rule]:
        """What the rules ask, in the order of findings, by position or id."""
    @property
    def clauses(self) -> Entries[Clause]:
        """The notice's own words (通知条款), clause by clause, by position or id."""
    @property
    def materials(self) -> Entries[Material]:
        """The documents that are asked for, by position or id."""
    def application_schema(self) -> dict[str, Any]:
        """The JSON Schema (draft 2020-12) of applications under this edition."""
    def decision_schema(self) -> dict[str, Any]:
        """The JSON Schema (draft 2020-12) of decisions under this edition."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...

class EditionChange:
    """A value that differs between two editions."""
    __match_args__: tuple[Literal["path"], Literal["before"], Literal["after"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> EditionChange: ...
    def __deepcopy__(self, memo: object, /) -> EditionChange: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def path(self) -> str:
        """Where, as a JSON Pointer."""
    @property
    def before(self) -> Any:
        """The value here, as JSON has it; None where there is none."""
    @property
    def after(self) -> Any:
        """The value in the other edition; None where there is none."""

class EnvironmentalIncident:
    """An environmental incident (突发环境事件), notice 四(二)."""
    __match_args__: tuple[Literal["on"], Literal["severity"], Literal["description"]]
    def __init__(
        self,
        *,
        on: DateInput,
        severity: Severity | Literal["general", "larger", "major", "especially_major"] | None = None,
        description: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        on: DateInput | None = ...,
        severity: Severity | Literal["general", "larger", "major", "especially_major"] | None = ...,
        description: str | None = ...,
    ) -> EnvironmentalIncident:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> EnvironmentalIncident: ...
    def __deepcopy__(self, memo: object, /) -> EnvironmentalIncident: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> EnvironmentalIncident:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> EnvironmentalIncident:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def on(self) -> datetime.date:
        """The day of the incident."""
    @property
    def severity(self) -> Severity | None:
        """Its severity; None: unknown."""
    @property
    def description(self) -> str | None:
        """What happened."""

class FeeLine:
    """One line of cloud fees (上云费用), guide 二(三) note.

    It is worth what the audit left of it, else what is claimed.
    """
    __match_args__: tuple[Literal["id"], Literal["subdomain"], Literal["amount"], Literal["paid_on"], Literal["audited"]]
    def __init__(
        self,
        *,
        id: str,
        subdomain: str,
        amount: MoneyInput,
        paid_on: DateInput | None = None,
        audited: MoneyInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        subdomain: str | None = ...,
        amount: MoneyInput | None = ...,
        paid_on: DateInput | None = ...,
        audited: MoneyInput | None = ...,
    ) -> FeeLine:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> FeeLine: ...
    def __deepcopy__(self, memo: object, /) -> FeeLine: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> FeeLine:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> FeeLine:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def id(self) -> str:
        """1 to 200 characters, unique in its list."""
    @property
    def subdomain(self) -> str:
        """The sub-domain's id, or 'other' for a fee outside the catalogue. A Chinese path
        类/域/子域 is accepted, too.
        """
    @property
    def amount(self) -> decimal.Decimal:
        """What is claimed, yuan."""
    @property
    def paid_on(self) -> datetime.date | None:
        """The day of payment; None: declared as paid in the recognised period."""
    @property
    def audited(self) -> decimal.Decimal | None:
        """What the special audit left, yuan, not above the amount; None: all of it."""

class Finding:
    """A rule with its status, what was found and what is required."""
    __match_args__: tuple[Literal["rule"], Literal["status"], Literal["decided_by"], Literal["clause"], Literal["observed"], Literal["required"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Finding: ...
    def __deepcopy__(self, memo: object, /) -> Finding: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def rule(self) -> str:
        """The rule's id; `chengdu_subsidy.rules` explains it."""
    @property
    def status(self) -> Status:
        """Met, not met, unknown or pending."""
    @property
    def decided_by(self) -> DecidedBy:
        """The facts, or the authority's judgement."""
    @property
    def clause(self) -> str:
        """Where the rule stands."""
    @property
    def observed(self) -> str | None:
        """What was found, as data; None where nothing is known."""
    @property
    def required(self) -> str | None:
        """What the rule requires, as data; None where it is no single value."""
    def message(self, lang: Literal['zh', 'en'] = 'zh') -> str:
        """The sentence on it, in Chinese (zh) or English (en)."""

class FormWarning:
    """A fault of the form that decides nothing."""
    __match_args__: tuple[Literal["code"], Literal["path"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> FormWarning: ...
    def __deepcopy__(self, memo: object, /) -> FormWarning: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def code(self) -> WarningCode:
        """Which fault."""
    @property
    def path(self) -> str:
        """Where, as a JSON Pointer."""
    def message(self, lang: Literal['zh', 'en'] = 'zh') -> str:
        """The sentence on it, in Chinese (zh) or English (en)."""

class Iaas:
    """The platform's infrastructure (IaaS基础设施), attachment 3."""
    __match_args__: tuple[Literal["model"], Literal["provider"]]
    def __init__(
        self,
        *,
        model: IaasModel | Literal["self_built", "leased"] | None = None,
        provider: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        model: IaasModel | Literal["self_built", "leased"] | None = ...,
        provider: str | None = ...,
    ) -> Iaas:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Iaas: ...
    def __deepcopy__(self, memo: object, /) -> Iaas: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Iaas:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Iaas:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def model(self) -> IaasModel | None:
        """Self-built or leased."""
    @property
    def provider(self) -> str | None:
        """Whose it is (服务商)."""

class IaasModel(StrEnum):
    """Whose infrastructure a platform runs on, attachment 3."""
    self_built = "self_built"
    leased = "leased"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class InvestmentKind(StrEnum):
    """What an investment line buys, guide 一(三) note."""
    software = "software"
    hardware = "hardware"
    labour = "labour"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class InvestmentLine:
    """One line of the investment (项目清单), guide 一(三) note.

    It is worth what the audit left of it, else what is claimed.
    """
    __match_args__: tuple[Literal["id"], Literal["kind"], Literal["amount"], Literal["paid_on"], Literal["audited"]]
    def __init__(
        self,
        *,
        id: str,
        kind: InvestmentKind | Literal["software", "hardware", "labour"],
        amount: MoneyInput,
        paid_on: DateInput | None = None,
        audited: MoneyInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = ...,
        kind: InvestmentKind | Literal["software", "hardware", "labour"] | None = ...,
        amount: MoneyInput | None = ...,
        paid_on: DateInput | None = ...,
        audited: MoneyInput | None = ...,
    ) -> InvestmentLine:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> InvestmentLine: ...
    def __deepcopy__(self, memo: object, /) -> InvestmentLine: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> InvestmentLine:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> InvestmentLine:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def id(self) -> str:
        """1 to 200 characters, unique in its list."""
    @property
    def kind(self) -> InvestmentKind:
        """Software, hardware or labour."""
    @property
    def amount(self) -> decimal.Decimal:
        """What is claimed, yuan."""
    @property
    def paid_on(self) -> datetime.date | None:
        """The day of payment; None: declared as paid in the recognised period."""
    @property
    def audited(self) -> decimal.Decimal | None:
        """What the special audit left, yuan, not above the amount; None: all of it."""

class Judge(StrEnum):
    """Who judges what a clause asks."""
    none = "none"
    district = "district"
    authority = "authority"
    experts = "experts"
    audit = "audit"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Listing:
    """A time on a list of dishonesty, notice 四(二)."""
    __match_args__: tuple[Literal["list"], Literal["from_"], Literal["until"]]
    def __init__(
        self,
        *,
        list: BlackList | Literal["serious_dishonesty", "work_safety_dishonesty", "environmental_bad"],
        from_: DateInput | None = None,
        until: DateInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        list: BlackList | Literal["serious_dishonesty", "work_safety_dishonesty", "environmental_bad"] | None = ...,
        from_: DateInput | None = ...,
        until: DateInput | None = ...,
    ) -> Listing:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Listing: ...
    def __deepcopy__(self, memo: object, /) -> Listing: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Listing:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Listing:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def list(self) -> BlackList:
        """Which list."""
    @property
    def from_(self) -> datetime.date | None:
        """First day, itself included; None: always in force."""
    @property
    def until(self) -> datetime.date | None:
        """Last day, itself included; None: still in force."""

class Material:
    """A document that applications come with (申报材料)."""
    __match_args__: tuple[Literal["id"], Literal["name"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Material: ...
    def __deepcopy__(self, memo: object, /) -> Material: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id, as `Application.materials` has it."""
    @property
    def name(self) -> Text:
        """Its name."""

class MaterialsCheck:
    """Whether the documents (申报材料) are complete; it decides nothing."""
    __match_args__: tuple[Literal["complete"], Literal["missing"], Literal["unknown"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> MaterialsCheck: ...
    def __deepcopy__(self, memo: object, /) -> MaterialsCheck: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def complete(self) -> bool | None:
        """None while unknown."""
    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of those that are not there."""
    @property
    def unknown(self) -> tuple[str, ...]:
        """Ids of those that are not stated."""

class Metrics:
    """The form's core figures (平台核心指标), attachment 3."""
    __match_args__: tuple[Literal["devices_connected"], Literal["protocols"], Literal["industrial_apps"], Literal["mechanism_models"], Literal["microservices"], Literal["solutions"], Literal["parks_served"], Literal["annual_service_revenue"]]
    def __init__(
        self,
        *,
        devices_connected: int | None = None,
        protocols: int | None = None,
        industrial_apps: int | None = None,
        mechanism_models: int | None = None,
        microservices: int | None = None,
        solutions: int | None = None,
        parks_served: int | None = None,
        annual_service_revenue: MoneyInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        devices_connected: int | None = ...,
        protocols: int | None = ...,
        industrial_apps: int | None = ...,
        mechanism_models: int | None = ...,
        microservices: int | None = ...,
        solutions: int | None = ...,
        parks_served: int | None = ...,
        annual_service_revenue: MoneyInput | None = ...,
    ) -> Metrics:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Metrics: ...
    def __deepcopy__(self, memo: object, /) -> Metrics: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Metrics:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Metrics:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def devices_connected(self) -> int | None:
        """Devices connected (接入设备数)."""
    @property
    def protocols(self) -> int | None:
        """Protocols supported (兼容协议数量)."""
    @property
    def industrial_apps(self) -> int | None:
        """Industrial apps (工业APP数)."""
    @property
    def mechanism_models(self) -> int | None:
        """Mechanism models (工业机理模型)."""
    @property
    def microservices(self) -> int | None:
        """Microservices (微服务组件数量)."""
    @property
    def solutions(self) -> int | None:
        """Solutions (解决方案数)."""
    @property
    def parks_served(self) -> int | None:
        """Parks served so far (累计服务园区数量)."""
    @property
    def annual_service_revenue(self) -> decimal.Decimal | None:
        """Service revenue of a year (年服务收入), yuan."""

class Money:
    """An exact amount, a whole number of fen (分, 1/100 yuan).

    value: Decimal, int, or text such as '1234567.89', '10元', '123.4567万元', in yuan and at
    most 10,000,000,000,000. A float or a bool is a TypeError; what is no amount, or finer than
    a fen, is an InputError.
    """
    __match_args__: tuple[Literal["yuan"]]
    def __init__(self, value: MoneyInput, /) -> None: ...
    def __copy__(self) -> Money: ...
    def __deepcopy__(self, memo: object, /) -> Money: ...
    @staticmethod
    def from_fen(fen: int) -> Money:
        """The amount of so many fen; a negative one is a debt."""
    @property
    def fen(self) -> int:
        """Whole fen."""
    @property
    def yuan(self) -> decimal.Decimal:
        """Yuan, with two decimals."""
    def __add__(self, other: Money, /) -> Money: ...
    def __sub__(self, other: Money, /) -> Money: ...
    def __radd__(self, start: int, /) -> Money: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other: Money, /) -> bool: ...
    def __le__(self, other: Money, /) -> bool: ...
    def __gt__(self, other: Money, /) -> bool: ...
    def __ge__(self, other: Money, /) -> bool: ...
    def __bool__(self) -> bool: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...

class Outcome(StrEnum):
    """What the rules together say."""
    supported = "supported"
    not_supported = "not_supported"
    undetermined = "undetermined"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Park:
    """A star-rated smart park (星级智慧园区), guide 三, attachment 5. It is paid its
    star's award, less that of the star awarded before.
    """
    __match_args__: tuple[Literal["name"], Literal["built_on"], Literal["completed_on"], Literal["district"], Literal["address"], Literal["area_km2"], Literal["industries"], Literal["enterprises"], Literal["employees"], Literal["summary"], Literal["applicant_role"], Literal["industrial"], Literal["fits_city_plan"], Literal["basics"], Literal["scores"], Literal["subtotals"], Literal["total"], Literal["assessed_star"], Literal["previous_star"], Literal["previous_award"]]
    def __init__(
        self,
        *,
        name: str | None = None,
        built_on: DateInput | None = None,
        completed_on: DateInput | None = None,
        district: str | None = None,
        address: str | None = None,
        area_km2: NumberInput | None = None,
        industries: Sequence[str] | None = None,
        enterprises: int | None = None,
        employees: int | None = None,
        summary: str | None = None,
        applicant_role: ApplicantRole | Literal["investor_builder", "operator", "other"] | None = None,
        industrial: bool | None = None,
        fits_city_plan: bool | None = None,
        basics: ParkBasics | Mapping[str, Any] | None = None,
        scores: Mapping[str, NumberInput] | None = None,
        subtotals: Mapping[str, NumberInput] | None = None,
        total: NumberInput | None = None,
        assessed_star: Star | int | None = None,
        previous_star: Star | int | None = None,
        previous_award: MoneyInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str | None = ...,
        built_on: DateInput | None = ...,
        completed_on: DateInput | None = ...,
        district: str | None = ...,
        address: str | None = ...,
        area_km2: NumberInput | None = ...,
        industries: Sequence[str] | None = ...,
        enterprises: int | None = ...,
        employees: int | None = ...,
        summary: str | None = ...,
        applicant_role: ApplicantRole | Literal["investor_builder", "operator", "other"] | None = ...,
        industrial: bool | None = ...,
        fits_city_plan: bool | None = ...,
        basics: ParkBasics | Mapping[str, Any] | None = ...,
        scores: Mapping[str, NumberInput] | None = ...,
        subtotals: Mapping[str, NumberInput] | None = ...,
        total: NumberInput | None = ...,
        assessed_star: Star | int | None = ...,
        previous_star: Star | int | None = ...,
        previous_award: MoneyInput | None = ...,
    ) -> Park:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Park: ...
    def __deepcopy__(self, memo: object, /) -> Park: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Park:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Park:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def name(self) -> str | None:
        """Name of the park (园区名称)."""
    @property
    def built_on(self) -> datetime.date | None:
        """The founding of the park (建园时间)."""
    @property
    def completed_on(self) -> datetime.date | None:
        """The day the smart-park project was built, notice 四(一)."""
    @property
    def district(self) -> str | None:
        """District or county (所在区县)."""
    @property
    def address(self) -> str | None:
        """Address (园区地址)."""
    @property
    def area_km2(self) -> decimal.Decimal | None:
        """Area (园区面积), square kilometres."""
    @property
    def industries(self) -> tuple[str, ...] | None:
        """Main industries (园区主导产业); (): none; None: unknown."""
    @property
    def enterprises(self) -> int | None:
        """Enterprises in the park (已入驻企业总数)."""
    @property
    def employees(self) -> int | None:
        """Persons who work there (园区从业人员总数)."""
    @property
    def summary(self) -> str | None:
        """The smart park and what it achieved (智慧园区建设概况及成效), at most 300 characters."""
    @property
    def applicant_role(self) -> ApplicantRole | None:
        """What the applicant is to the park, guide 三(一)2."""
    @property
    def industrial(self) -> bool | None:
        """Whether it is an industrial or information-industry park, guide 三(一)2."""
    @property
    def fits_city_plan(self) -> bool | None:
        """Whether its layout fits the city's plan, guide 三(一)1; the authority judges it."""
    @property
    def basics(self) -> ParkBasics:
        """What the authority judges, guide 三(一)1."""
    @property
    def scores(self) -> Mapping[str, decimal.Decimal] | None:
        """Points of the self-assessment (智慧园区自评) by item id; None: unknown."""
    @property
    def subtotals(self) -> Mapping[str, decimal.Decimal] | None:
        """Points by category id (小计); None: unknown."""
    @property
    def total(self) -> decimal.Decimal | None:
        """All points (总分)."""
    @property
    def assessed_star(self) -> Star | None:
        """The authority's rating; 0 is below the lowest star; None: not rated yet."""
    @property
    def previous_star(self) -> Star | None:
        """The highest star awarded before; 0 is none; None: unknown."""
    @property
    def previous_award(self) -> decimal.Decimal | None:
        """Money already received for the previous star, yuan; it counts under reading
        top_up='received'.
        """

class ParkBasics:
    """What the authority judges of a park's building, guide 三(一)1."""
    __match_args__: tuple[Literal["infrastructure"], Literal["operations"], Literal["services"], Literal["organisation"], Literal["industry"]]
    def __init__(
        self,
        *,
        infrastructure: bool | None = None,
        operations: bool | None = None,
        services: bool | None = None,
        organisation: bool | None = None,
        industry: bool | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        infrastructure: bool | None = ...,
        operations: bool | None = ...,
        services: bool | None = ...,
        organisation: bool | None = ...,
        industry: bool | None = ...,
    ) -> ParkBasics:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> ParkBasics: ...
    def __deepcopy__(self, memo: object, /) -> ParkBasics: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> ParkBasics:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> ParkBasics:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def infrastructure(self) -> bool | None:
        """Information technology in the infrastructure (基础设施信息化)."""
    @property
    def operations(self) -> bool | None:
        """Fine-grained operation (运营管理精细化)."""
    @property
    def services(self) -> bool | None:
        """Convenient services (功能服务便利化)."""
    @property
    def organisation(self) -> bool | None:
        """Standards in the organisation (组织保障规范化)."""
    @property
    def industry(self) -> bool | None:
        """Digital technology in the park's industry (产业发展数字化)."""

class Platform:
    """An industrial-internet demonstration platform (工业互联网市级示范平台), guide 一,
    attachment 3. It is paid a share of its recognised investment, up to a cap.
    """
    __match_args__: tuple[Literal["name"], Literal["positioning"], Literal["built_on"], Literal["operated_in_city"], Literal["fits_city_plan"], Literal["capabilities"], Literal["enables_transformation"], Literal["enterprises_served"], Literal["declared_investment"], Literal["investment"], Literal["iaas"], Literal["metrics"], Literal["typical_users"], Literal["overview"], Literal["strengths"], Literal["plan"]]
    def __init__(
        self,
        *,
        name: str | None = None,
        positioning: Positioning | Literal["industry", "regional", "cross_industry", "enterprise", "other"] | None = None,
        built_on: DateInput | None = None,
        operated_in_city: bool | None = None,
        fits_city_plan: bool | None = None,
        capabilities: Capabilities | Mapping[str, Any] | None = None,
        enables_transformation: bool | None = None,
        enterprises_served: int | None = None,
        declared_investment: MoneyInput | None = None,
        investment: Sequence[InvestmentLine | Mapping[str, Any]] | None = None,
        iaas: Iaas | Mapping[str, Any] | None = None,
        metrics: Metrics | Mapping[str, Any] | None = None,
        typical_users: Sequence[TypicalUser | Mapping[str, Any]] | None = None,
        overview: str | None = None,
        strengths: str | None = None,
        plan: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str | None = ...,
        positioning: Positioning | Literal["industry", "regional", "cross_industry", "enterprise", "other"] | None = ...,
        built_on: DateInput | None = ...,
        operated_in_city: bool | None = ...,
        fits_city_plan: bool | None = ...,
        capabilities: Capabilities | Mapping[str, Any] | None = ...,
        enables_transformation: bool | None = ...,
        enterprises_served: int | None = ...,
        declared_investment: MoneyInput | None = ...,
        investment: Sequence[InvestmentLine | Mapping[str, Any]] | None = ...,
        iaas: Iaas | Mapping[str, Any] | None = ...,
        metrics: Metrics | Mapping[str, Any] | None = ...,
        typical_users: Sequence[TypicalUser | Mapping[str, Any]] | None = ...,
        overview: str | None = ...,
        strengths: str | None = ...,
        plan: str | None = ...,
    ) -> Platform:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Platform: ...
    def __deepcopy__(self, memo: object, /) -> Platform: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Platform:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Platform:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def name(self) -> str | None:
        """Name of the platform (平台名称)."""
    @property
    def positioning(self) -> Positioning | None:
        """What the platform is (发展定位)."""
    @property
    def built_on(self) -> datetime.date | None:
        """The day it was built (建成时间), notice 四(一)."""
    @property
    def operated_in_city(self) -> bool | None:
        """Whether it is built, deployed and operated in the city, guide 一(一)."""
    @property
    def fits_city_plan(self) -> bool | None:
        """Whether its layout fits the city's plan, guide 一(一); the authority judges it."""
    @property
    def capabilities(self) -> Capabilities:
        """The four capabilities, guide 一(一)."""
    @property
    def enables_transformation(self) -> bool | None:
        """Whether it serves the industrial internet and manufacturing's digital
        transformation, guide 一(一); the authority judges it.
        """
    @property
    def enterprises_served(self) -> int | None:
        """Enterprises served (服务企业数), guide 一(一)."""
    @property
    def declared_investment(self) -> decimal.Decimal | None:
        """The form's figure (认定期内投资金额), yuan; it is only compared with the lines."""
    @property
    def investment(self) -> tuple[InvestmentLine, ...] | None:
        """Lines of the investment, guide 一(三) note; (): none; None: unknown."""
    @property
    def iaas(self) -> Iaas:
        """Infrastructure (IaaS基础设施)."""
    @property
    def metrics(self) -> Metrics:
        """Core figures (平台核心指标)."""
    @property
    def typical_users(self) -> tuple[TypicalUser, ...] | None:
        """Typical users, three or more; (): none; None: unknown."""
    @property
    def overview(self) -> str | None:
        """Overview (平台概述), at most 300 characters."""
    @property
    def strengths(self) -> str | None:
        """Strengths (能力和发展优势), at most 300 characters."""
    @property
    def plan(self) -> str | None:
        """Plans (发展方向和计划), at most 300 characters."""

class Positioning(StrEnum):
    """What a platform is (发展定位), attachment 3."""
    industry = "industry"
    regional = "regional"
    cross_industry = "cross_industry"
    enterprise = "enterprise"
    other = "other"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Reading:
    """A point that the notice leaves open, with the ways to read it."""
    __match_args__: tuple[Literal["id"], Literal["words"], Literal["clause"], Literal["default"], Literal["values"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Reading: ...
    def __deepcopy__(self, memo: object, /) -> Reading: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its name."""
    @property
    def words(self) -> str:
        """The notice's words in question; empty where it is silent."""
    @property
    def clause(self) -> str:
        """Where they stand."""
    @property
    def default(self) -> str:
        """The name of the value that is used unless another is chosen."""
    @property
    def values(self) -> Entries[ReadingValue]:
        """The ways to read it, the default first."""

class ReadingChange:
    """What another value of one reading would change."""
    __match_args__: tuple[Literal["reading"], Literal["value"], Literal["outcome"], Literal["amount"], Literal["computed_amount"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> ReadingChange: ...
    def __deepcopy__(self, memo: object, /) -> ReadingChange: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def reading(self) -> str:
        """The reading's name."""
    @property
    def value(self) -> str:
        """The other value."""
    @property
    def outcome(self) -> Outcome:
        """The outcome under it."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount under it, yuan; None while undetermined."""
    @property
    def computed_amount(self) -> decimal.Decimal | None:
        """The amount by the formula under it, yuan; None while unknown."""

class ReadingValue:
    """A way to read an open point of the notice."""
    __match_args__: tuple[Literal["id"], Literal["zh"], Literal["en"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> ReadingValue: ...
    def __deepcopy__(self, memo: object, /) -> ReadingValue: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its name."""
    @property
    def zh(self) -> str:
        """What it means, in Chinese."""
    @property
    def en(self) -> str:
        """What it means, in English."""

class Readings:
    """How open points of the notice are read. Readings() holds the defaults,
    Readings(labour_share='declared') changes one. `chengdu_subsidy.readings` explains them.
    Raises ValueError for a name or a value that there is not.
    """
    __match_args__: tuple[Literal["cutoff_day"], Literal["three_years"], Literal["environment_grade"], Literal["investment_period"], Literal["labour_share"], Literal["rating_limit"], Literal["fee_scope"], Literal["same_name"], Literal["one_off"], Literal["top_up"], Literal["rounding"]]
    def __init__(
        self,
        *,
        cutoff_day: Literal["included", "excluded"] = ...,
        three_years: Literal["rolling", "calendar"] = ...,
        environment_grade: Literal["any", "larger"] = ...,
        investment_period: Literal["previous_year", "whole_project"] = ...,
        labour_share: Literal["recognised", "declared", "condition"] = ...,
        rating_limit: Literal["applied", "none"] = ...,
        fee_scope: Literal["claimed", "required"] = ...,
        same_name: Literal["distinct", "merged"] = ...,
        one_off: Literal["lump_sum", "once_per_enterprise"] = ...,
        top_up: Literal["standard", "received"] = ...,
        rounding: Literal["down_to_fen", "half_up_to_fen", "down_to_yuan", "down_to_wan"] = ...,
    ) -> None: ...
    def replace(
        self,
        *,
        cutoff_day: Literal["included", "excluded"] = ...,
        three_years: Literal["rolling", "calendar"] = ...,
        environment_grade: Literal["any", "larger"] = ...,
        investment_period: Literal["previous_year", "whole_project"] = ...,
        labour_share: Literal["recognised", "declared", "condition"] = ...,
        rating_limit: Literal["applied", "none"] = ...,
        fee_scope: Literal["claimed", "required"] = ...,
        same_name: Literal["distinct", "merged"] = ...,
        one_off: Literal["lump_sum", "once_per_enterprise"] = ...,
        top_up: Literal["standard", "received"] = ...,
        rounding: Literal["down_to_fen", "half_up_to_fen", "down_to_yuan", "down_to_wan"] = ...,
    ) -> Readings:
        """The same readings with some of them changed."""
    def __copy__(self) -> Readings: ...
    def __deepcopy__(self, memo: object, /) -> Readings: ...
    @property
    def cutoff_day(self) -> str:
        """2023年12月31日前, notice 四(一).
        included: built on the cut-off day itself counts (the default)
        excluded: it must be built before the cut-off day
        """
    @property
    def three_years(self) -> str:
        """近三年, notice 四(二).
        rolling: from the same month and day three years before submission (the default)
        calendar: from 1 January of the year three years before
        """
    @property
    def environment_grade(self) -> str:
        """较大及以上安全事故、突发环境事件, notice 四(二).
        any: any environmental incident fails (the default)
        larger: only an environmental incident of larger or graver severity fails
        """
    @property
    def investment_period(self) -> str:
        """上一自然年平台投资 / 认定期内投资金额, guide 一(三)2.
        previous_year: only what was paid in the previous calendar year (the default)
        whole_project: all that was paid up to the end of that year
        """
    @property
    def labour_share(self) -> str:
        """不超过项目总投入的50%, guide 一(三) note.
        recognised: labour counts up to the share of what is recognised (the default)
        declared: labour counts up to the share of all lines in the period
        condition: labour above the share counts nothing at all
        """
    @property
    def rating_limit(self) -> str:
        """综合评定为… / 申报星级评定, guide 二(二).
        applied: a rating counts up to the star applied for (the default)
        none: the rating counts, whatever was applied for
        """
    @property
    def fee_scope(self) -> str:
        """仅认定企业申报星级评定所要求子域的相关投入, guide 二(三) note.
        claimed: the fees of all claimed sub-domains (the default)
        required: only those of as many claimed sub-domains as the star applied for requires, the highest first
        """
    @property
    def same_name(self) -> str:
        """任意2项子域, guide 二(二).
        distinct: sub-domains of one name in two domains are two (the default)
        merged: sub-domains of one name are one
        """
    @property
    def one_off(self) -> str:
        """最高一次性, guide 二(二).
        lump_sum: paid in one sum; one may apply again (the default)
        once_per_enterprise: an enterprise is supported once only
        """
    @property
    def top_up(self) -> str:
        """按提升后星级奖励标准给予补差, guide 三(二).
        standard: less the award of the previous star (the default)
        received: less what was received for the previous star
        """
    @property
    def rounding(self) -> str:
        """The notice is silent.
        down_to_fen: fractions of a fen are dropped (the default)
        half_up_to_fen: half a fen and more becomes a fen
        down_to_yuan: what is below a yuan is dropped
        down_to_wan: what is below 10,000 yuan is dropped
        """
    def to_dict(self) -> dict[str, Any]:
        """All readings, name to value."""
    @staticmethod
    def from_dict(choices: ReadingsInput) -> Readings:
        """The readings of a dict, name to value."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...

class Recognition(StrEnum):
    """A recognition already held (已获认定), attachment 4."""
    miit_typical = "miit_typical"
    sichuan_typical = "sichuan_typical"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Recommendation:
    """The district's recommendation, notice 六(二)."""
    __match_args__: tuple[Literal["department"], Literal["recommended"], Literal["on"]]
    def __init__(
        self,
        *,
        department: str | None = None,
        recommended: bool | None = None,
        on: DateInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        department: str | None = ...,
        recommended: bool | None = ...,
        on: DateInput | None = ...,
    ) -> Recommendation:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Recommendation: ...
    def __deepcopy__(self, memo: object, /) -> Recommendation: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Recommendation:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Recommendation:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def department(self) -> str | None:
        """The department that recommends."""
    @property
    def recommended(self) -> bool | None:
        """Whether it recommends; None: not judged yet."""
    @property
    def on(self) -> datetime.date | None:
        """The day of the recommendation."""

class RecordDifference:
    """One place where a record differs."""
    __match_args__: tuple[Literal["part"], Literal["path"], Literal["recorded"], Literal["expected"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> RecordDifference: ...
    def __deepcopy__(self, memo: object, /) -> RecordDifference: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def part(self) -> RecordPart:
        """What it is a difference of."""
    @property
    def path(self) -> str:
        """JSON Pointer into the record; empty for the whole document."""
    @property
    def recorded(self) -> str | None:
        """What stands there, as JSON, cut where it is long; None where nothing does."""
    @property
    def expected(self) -> str | None:
        """What should stand there, likewise."""
    def message(self, lang: Literal['zh', 'en'] = 'zh') -> str:
        """The sentence on it, in Chinese (zh) or English (en)."""

class RecordPart(StrEnum):
    """Where a record and what the rules give part."""
    document = "document"
    digest = "digest"
    personal = "personal"
    edition = "edition"
    application = "application"
    decision = "decision"
    frame = "frame"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class RecordResult(StrEnum):
    """What verifying a record comes to."""
    identical = "identical"
    different = "different"
    not_a_record = "not_a_record"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Rule:
    """What one rule asks, and who answers it."""
    __match_args__: tuple[Literal["id"], Literal["track"], Literal["decided_by"], Literal["clause"], Literal["requirement"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Rule: ...
    def __deepcopy__(self, memo: object, /) -> Rule: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id, as findings have it."""
    @property
    def track(self) -> Track | None:
        """The track that it belongs to; None: all of them."""
    @property
    def decided_by(self) -> DecidedBy:
        """The facts, or the authority's judgement."""
    @property
    def clause(self) -> str:
        """Where it stands."""
    @property
    def requirement(self) -> Text:
        """What it asks; {required} stands for the figures."""

class SafetyAccident:
    """A work-safety accident (安全事故), notice 四(二).

    Without a severity it follows from the consequences, State Council
    Decree No. 493, article 3.
    """
    __match_args__: tuple[Literal["on"], Literal["severity"], Literal["deaths"], Literal["serious_injuries"], Literal["direct_loss"]]
    def __init__(
        self,
        *,
        on: DateInput,
        severity: Severity | Literal["general", "larger", "major", "especially_major"] | None = None,
        deaths: int | None = None,
        serious_injuries: int | None = None,
        direct_loss: MoneyInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        on: DateInput | None = ...,
        severity: Severity | Literal["general", "larger", "major", "especially_major"] | None = ...,
        deaths: int | None = ...,
        serious_injuries: int | None = ...,
        direct_loss: MoneyInput | None = ...,
    ) -> SafetyAccident:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> SafetyAccident: ...
    def __deepcopy__(self, memo: object, /) -> SafetyAccident: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> SafetyAccident:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> SafetyAccident:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def on(self) -> datetime.date:
        """The day of the accident."""
    @property
    def severity(self) -> Severity | None:
        """None: it follows from the consequences."""
    @property
    def deaths(self) -> int | None:
        """Persons dead."""
    @property
    def serious_injuries(self) -> int | None:
        """Persons seriously injured."""
    @property
    def direct_loss(self) -> decimal.Decimal | None:
        """Direct economic loss, yuan."""

class ScoreItem:
    """An item of the park's self-assessment (评分项), attachment 5."""
    __match_args__: tuple[Literal["id"], Literal["category"], Literal["category_name"], Literal["name"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> ScoreItem: ...
    def __deepcopy__(self, memo: object, /) -> ScoreItem: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id, as `Park.scores` has it."""
    @property
    def category(self) -> str:
        """The id of its category, as `Park.subtotals` has it."""
    @property
    def category_name(self) -> Text:
        """The category (评估内容)."""
    @property
    def name(self) -> Text:
        """Its name."""

class Sensitivity:
    """Whether the choice of readings matters."""
    __match_args__: tuple[Literal["robust"], Literal["changes"], Literal["range"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Sensitivity: ...
    def __deepcopy__(self, memo: object, /) -> Sensitivity: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def robust(self) -> bool:
        """Whether outcome and amount are the same under every combination of readings."""
    @property
    def changes(self) -> tuple[ReadingChange, ...]:
        """The single readings whose other value alone would change something."""
    @property
    def range(self) -> Bounds | None:
        """Amounts by the formula under all combinations of readings; None where one is
        unknown.
        """

class Severity(StrEnum):
    """Severity of an accident or incident (事故等级)."""
    general = "general"
    larger = "larger"
    major = "major"
    especially_major = "especially_major"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class ShareCalculation:
    """min(rate × recognised base, cap), guide 一(二) and 二(二). What is not known yet is
    None.
    """
    __match_args__: tuple[Literal["recognised_base"], Literal["rate"], Literal["uncapped"], Literal["cap"], Literal["binding"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> ShareCalculation: ...
    def __deepcopy__(self, memo: object, /) -> ShareCalculation: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def recognised_base(self) -> decimal.Decimal | None:
        """Recognised investment or fees, yuan."""
    @property
    def rate(self) -> decimal.Decimal | None:
        """The share that is paid, 0 to 1."""
    @property
    def uncapped(self) -> decimal.Decimal | None:
        """Rate × base, yuan, exact and not rounded."""
    @property
    def cap(self) -> decimal.Decimal | None:
        """The most that is paid, yuan."""
    @property
    def binding(self) -> Binding | None:
        """What decides: the cap only where it is exceeded, else the rate."""

class Star(IntEnum):
    """A star of the notice (星级), guide 二(二) and 三(二).

    0 as a rating is below the lowest star, 0 as the star of earlier years is none. A star is an
    integer, and compares with its digits as text, too: Star.five == '5'.
    """
    zero = 0
    three = 3
    four = 4
    five = 5

class Status(StrEnum):
    """What one rule says: met, not met, unknown (a fact is missing) or pending (the authority
    has not judged).
    """
    met = "met"
    not_met = "not_met"
    unknown = "unknown"
    pending = "pending"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Subdomain:
    """A sub-domain of going to the cloud (子域), guide 二(二)."""
    __match_args__: tuple[Literal["id"], Literal["group"], Literal["domain"], Literal["name"], Literal["path"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Subdomain: ...
    def __deepcopy__(self, memo: object, /) -> Subdomain: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """Its id, as applications name it."""
    @property
    def group(self) -> Text:
        """Its class (类)."""
    @property
    def domain(self) -> Text:
        """Its domain (域)."""
    @property
    def name(self) -> Text:
        """Its name."""
    @property
    def path(self) -> str:
        """The Chinese path 类/域/子域, which applications may write instead of the id."""

class Text:
    """Words in both languages."""
    __match_args__: tuple[Literal["zh"], Literal["en"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Text: ...
    def __deepcopy__(self, memo: object, /) -> Text: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def zh(self) -> str:
        """In Chinese."""
    @property
    def en(self) -> str:
        """In English."""

class Track(StrEnum):
    """A direction that one may apply for (申报方向), notice 二."""
    platform = "platform"
    cloud = "cloud"
    park = "park"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class TypicalUser:
    """A typical user of the platform (平台典型应用企业), attachment 3."""
    __match_args__: tuple[Literal["name"], Literal["use"]]
    def __init__(
        self,
        *,
        name: str | None = None,
        use: str | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        name: str | None = ...,
        use: str | None = ...,
    ) -> TypicalUser:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> TypicalUser: ...
    def __deepcopy__(self, memo: object, /) -> TypicalUser: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> TypicalUser:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> TypicalUser:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def name(self) -> str | None:
        """Name of the enterprise."""
    @property
    def use(self) -> str | None:
        """What it uses the platform for."""

class Undertaking:
    """The applicant's undertaking (申报单位承诺), attachments 3 to 5."""
    __match_args__: tuple[Literal["signed"], Literal["signed_on"]]
    def __init__(
        self,
        *,
        signed: bool | None = None,
        signed_on: DateInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        signed: bool | None = ...,
        signed_on: DateInput | None = ...,
    ) -> Undertaking:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> Undertaking: ...
    def __deepcopy__(self, memo: object, /) -> Undertaking: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> Undertaking:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> Undertaking:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def signed(self) -> bool | None:
        """Whether it is signed; False raises the warning undertaking_unsigned."""
    @property
    def signed_on(self) -> datetime.date | None:
        """The day of the signature."""

class Verification:
    """What verifying a record found; `result` says it in a word."""
    __match_args__: tuple[Literal["result"], Literal["application"], Literal["edition"], Literal["library"], Literal["masked"], Literal["differences"]]
    def __init__(self, *args: Never, **kwargs: Never) -> None: ...
    def __copy__(self) -> Verification: ...
    def __deepcopy__(self, memo: object, /) -> Verification: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    @property
    def result(self) -> RecordResult:
        """Identical, different, or not a record at all."""
    @property
    def application(self) -> str | None:
        """The application's id, where it could be told."""
    @property
    def edition(self) -> str | None:
        """The edition that the record names."""
    @property
    def library(self) -> str | None:
        """The version that wrote the record."""
    @property
    def masked(self) -> tuple[str, ...]:
        """Paths of the personal fields that are masked."""
    @property
    def differences(self) -> tuple[RecordDifference, ...]:
        """Each place where the record is not what the rules give."""

class WarningCode(StrEnum):
    """Which fault of the form a warning is on."""
    uscc_check = "uscc_check"
    text_over_300 = "text_over_300"
    results_missing = "results_missing"
    typical_users_below_3 = "typical_users_below_3"
    paid_on_missing = "paid_on_missing"
    declared_mismatch = "declared_mismatch"
    score_missing = "score_missing"
    subtotal_mismatch = "subtotal_mismatch"
    total_mismatch = "total_mismatch"
    undertaking_unsigned = "undertaking_unsigned"
    completed_before_start = "completed_before_start"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class YearResults:
    """One year's operating results (经营状况), attachments 3 and 4."""
    __match_args__: tuple[Literal["year"], Literal["revenue"], Literal["tax"], Literal["profit"]]
    def __init__(
        self,
        *,
        year: int | None = None,
        revenue: MoneyInput | None = None,
        tax: MoneyInput | None = None,
        profit: MoneyInput | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        year: int | None = ...,
        revenue: MoneyInput | None = ...,
        tax: MoneyInput | None = ...,
        profit: MoneyInput | None = ...,
    ) -> YearResults:
        """The same facts with some of them changed; None makes one unknown."""
    def __copy__(self) -> YearResults: ...
    def __deepcopy__(self, memo: object, /) -> YearResults: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, what is unknown left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text, what is unknown left out."""
    @staticmethod
    def from_json(text: str | bytes) -> YearResults:
        """The facts of JSON text, str or bytes. Raises InputError."""
    @staticmethod
    def from_dict(facts: Mapping[str, Any]) -> YearResults:
        """The facts of a dict of the contract. Raises InputError."""
    @property
    def year(self) -> int | None:
        """The calendar year."""
    @property
    def revenue(self) -> decimal.Decimal | None:
        """Main business revenue (主营业务收入), yuan."""
    @property
    def tax(self) -> decimal.Decimal | None:
        """Taxes (税收), yuan."""
    @property
    def profit(self) -> decimal.Decimal | None:
        """Profit (利润), yuan; a loss is negative."""

def evaluate(application: ApplicationInput, *, readings: ReadingsInput = None, edition: Edition | None = None) -> Decision:
    """Decides one application.

    application: an Application, a dict of the contract, or JSON text (str or bytes).
    readings: Readings, a dict of names and values, or None for the defaults.
    edition: an Edition, which the application means when it names none.

    Raises InputError, a ValueError, for the first fault of the application: code, path and
    a sentence that says how to mend it. A value of another type, such as a float where a
    number must be exact, is a TypeError, too.
    """

def mask_record(record: str | bytes, fields: Sequence[str] | None = None) -> str:
    """The record without the values of personal fields: of all, or of those that `fields` names
    by JSON Pointer. It verifies as before. Raises InputError where it is no record, or a
    broken one.
    """

def verify_record(record: str | bytes, *, edition: Edition | None = None) -> Verification:
    """Takes a record's digests again, evaluates its application again and compares the whole.

    edition: one that is not built in, where the record was made under it.
    """

def _evaluate_columns(
    track: str,
    columns: dict[str, Any],
    out: dict[str, Any],
    readings: ReadingsInput,
    edition: Edition | None,
    threads: int,
) -> tuple[int, int, int, int]: ...
def _measure_lines(
    track: str,
    lines: dict[str, Any],
    out: dict[str, Any],
    rows: int,
    readings: ReadingsInput,
    edition: Edition | None,
    threads: int,
) -> tuple[int, int, int, int]: ...
def _counting_stars(
    track: str,
    columns: dict[str, Any],
    out: dict[str, Any],
    readings: ReadingsInput,
    edition: Edition | None,
) -> None: ...
def _column_table(track: str) -> list[tuple[str, str, int, bool]]: ...
def _rule_bits(track: str, edition: Edition | None) -> list[tuple[str, int]]: ...
def _rules_of_truths(track: str) -> int: ...
def _field_table() -> list[tuple[str, str, str, str]]: ...

class _JsonText:
    def __init__(self, text: str, /) -> None: ...

_unknown_amount: int
_invalid_outcome: int
_no_day: int
_no_subdomain: int
_has_threads: bool

def _evaluate_jsonl(
    source: object, out: object, readings: ReadingsInput, edition: Edition | None, progress: object
) -> tuple[bytes | None, int, int]: ...
def _readings() -> Entries[Reading]: ...
