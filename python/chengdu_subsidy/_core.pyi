# Written by bindings/python/make_stubs.py; change the bindings, not this file.
import datetime
import decimal
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, NoReturn, TypeAlias

MoneyInput: TypeAlias = Money | decimal.Decimal | int | str
"""Yuan: 1234567.89, '10元', '123.4567万元'. Neither a float nor a bool."""
NumberInput: TypeAlias = decimal.Decimal | int | str
DateInput: TypeAlias = datetime.date | str
"""A date, or text such as '2024-04-15'."""
ApplicationInput: TypeAlias = Application | Mapping[str, Any] | str | bytes
ReadingsInput: TypeAlias = Readings | Mapping[str, str] | None

__version__: str
readings: tuple[dict[str, Any], ...]

class Advice:
    """What each star would pay."""
    __match_args__: tuple[Literal["attainable_star"], Literal["at_star"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def attainable_star(self) -> int | None:
        """Cloud: the highest star whose count of sub-domains is reached; 0: none; None: unknown."""
    @property
    def at_star(self) -> dict[int, decimal.Decimal | None]:
        """Star to yuan; None while unknown."""

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
    ) -> Applicant: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Applicant: ...
    def __deepcopy__(self, memo: object, /) -> Applicant: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def name(self) -> str | None:
        """Name (企业名称)."""
    @property
    def uscc(self) -> str | None:
        """Unified social credit code, GB 32100-2015."""
    @property
    def district(self) -> str | None:
        """District or county (所属区（市）县)."""
    @property
    def registered_address(self) -> str | None:
        """Registered address."""
    @property
    def legal_representative(self) -> str | None:
        """法人代表."""
    @property
    def registered_on(self) -> datetime.date | None:
        """Day of registration."""
    @property
    def registered_capital(self) -> decimal.Decimal | None:
        """Registered capital, yuan."""
    @property
    def main_business(self) -> str | None:
        """Main business (主营业务)."""
    @property
    def results(self) -> tuple[YearResults, ...] | None:
        """Results by year; None is unknown."""
    @property
    def contact(self) -> Contact | None:
        """Whom to ask."""
    @property
    def profile(self) -> str | None:
        """Profile, 300 characters (企业简介)."""

class ApplicantRole(StrEnum):
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
    """
    One application. Everything but `id` and one track may be unknown (None).

    Facts are read by the library's strict reader: what is wrong raises InputError
    with a code, a path and a sentence that says how to mend it.
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
        materials: Mapping[str, bool | None] | None = None,
    ) -> None: ...
    def replace(
        self,
        *,
        id: str | None = None,
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
        materials: Mapping[str, bool | None] | None = None,
    ) -> Application: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Application: ...
    def __deepcopy__(self, memo: object, /) -> Application: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def id(self) -> str:
        """1 to 200 characters."""
    @property
    def edition(self) -> str | None:
        """None: chengdu-2024."""
    @property
    def project_name(self) -> str | None:
        """项目名称."""
    @property
    def submitted_on(self) -> datetime.date | None:
        """The day of submission."""
    @property
    def applicant(self) -> Applicant:
        """Who applies."""
    @property
    def conduct(self) -> Conduct:
        """How the applicant has behaved."""
    @property
    def recommendation(self) -> Recommendation:
        """The district's recommendation."""
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
    def direction(self) -> Track:
        """The track applied for."""
    @property
    def materials(self) -> dict[str, bool | None]:
        """Whether each material is there, by id; a copy."""

class AwardCalculation:
    """The star's award less what is deducted, guide 三(三); None while unknown."""
    __match_args__: tuple[Literal["star"], Literal["award"], Literal["deducted"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def star(self) -> int | None:
        """The star that counts."""
    @property
    def award(self) -> decimal.Decimal | None:
        """Its award, yuan."""
    @property
    def deducted(self) -> decimal.Decimal | None:
        """What is deducted of it, yuan."""

class Binding(StrEnum):
    rate = "rate"
    cap = "cap"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class BlackList(StrEnum):
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
    """Encloses every amount that is still possible."""
    __match_args__: tuple[Literal["min"], Literal["max"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def min(self) -> decimal.Decimal:
        """The least, yuan."""
    @property
    def max(self) -> decimal.Decimal:
        """The most, yuan."""

class Capabilities:
    """The four capabilities, guide 一(一)."""
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
        device_access: bool | None = None,
        app_development: bool | None = None,
        knowledge_reuse: bool | None = None,
        security: bool | None = None,
    ) -> Capabilities: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Capabilities: ...
    def __deepcopy__(self, memo: object, /) -> Capabilities: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def device_access(self) -> bool | None:
        """工业设备规模接入能力."""
    @property
    def app_development(self) -> bool | None:
        """应用开发支持能力."""
    @property
    def knowledge_reuse(self) -> bool | None:
        """工业知识沉淀、转化与复用能力."""
    @property
    def security(self) -> bool | None:
        """安全防护能力."""

class Cloud:
    """A cloud enterprise (星级上云企业), guide 二, attachment 4."""
    __match_args__: tuple[Literal["started_on"], Literal["completed_on"], Literal["deployment"], Literal["providers"], Literal["benefit"], Literal["applied_star"], Literal["assessed_star"], Literal["previous_star"], Literal["subdomains"], Literal["usage"], Literal["qualitative"], Literal["declared_fees"], Literal["fees"], Literal["recognitions"], Literal["situation"]]
    def __init__(
        self,
        *,
        started_on: DateInput | None = None,
        completed_on: DateInput | None = None,
        deployment: Deployment | Literal["public", "private", "hybrid"] | None = None,
        providers: Sequence[str] | None = None,
        benefit: bool | None = None,
        applied_star: int | None = None,
        assessed_star: int | None = None,
        previous_star: int | None = None,
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
        started_on: DateInput | None = None,
        completed_on: DateInput | None = None,
        deployment: Deployment | Literal["public", "private", "hybrid"] | None = None,
        providers: Sequence[str] | None = None,
        benefit: bool | None = None,
        applied_star: int | None = None,
        assessed_star: int | None = None,
        previous_star: int | None = None,
        subdomains: Sequence[str] | None = None,
        usage: Mapping[str, str] | None = None,
        qualitative: bool | None = None,
        declared_fees: MoneyInput | None = None,
        fees: Sequence[FeeLine | Mapping[str, Any]] | None = None,
        recognitions: Sequence[Recognition | Literal["miit_typical", "sichuan_typical"]] | None = None,
        situation: str | None = None,
    ) -> Cloud: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Cloud: ...
    def __deepcopy__(self, memo: object, /) -> Cloud: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def started_on(self) -> datetime.date | None:
        """启动上云时间."""
    @property
    def completed_on(self) -> datetime.date | None:
        """The day the project was built."""
    @property
    def deployment(self) -> Deployment | None:
        """云服务部署模型."""
    @property
    def providers(self) -> tuple[str, ...] | None:
        """云资源提供单位."""
    @property
    def benefit(self) -> bool | None:
        """The authority's judgement."""
    @property
    def applied_star(self) -> int | None:
        """申请上云星级."""
    @property
    def assessed_star(self) -> int | None:
        """The rating; 0 is below the lowest star."""
    @property
    def previous_star(self) -> int | None:
        """The highest star subsidised before; 0 is none."""
    @property
    def subdomains(self) -> tuple[str, ...] | None:
        """Ids of the sub-domains that are used; None is unknown."""
    @property
    def usage(self) -> dict[str, str]:
        """How each is used (使用情况), by id; a copy."""
    @property
    def qualitative(self) -> bool | None:
        """The depth of use; the authority's judgement."""
    @property
    def declared_fees(self) -> decimal.Decimal | None:
        """The form's figure, yuan."""
    @property
    def fees(self) -> tuple[FeeLine, ...] | None:
        """Lines; (): none; None: unknown."""
    @property
    def recognitions(self) -> tuple[Recognition, ...] | None:
        """已获认定."""
    @property
    def situation(self) -> str | None:
        """上云情况, 300 characters."""

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
        lawful_operation: bool | None = None,
        good_credit: bool | None = None,
        policy_compliance: bool | None = None,
        safety_accidents: Sequence[SafetyAccident | Mapping[str, Any]] | None = None,
        environmental_incidents: Sequence[EnvironmentalIncident | Mapping[str, Any]] | None = None,
        listings: Sequence[Listing | Mapping[str, Any]] | None = None,
    ) -> Conduct: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Conduct: ...
    def __deepcopy__(self, memo: object, /) -> Conduct: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def lawful_operation(self) -> bool | None:
        """依法经营."""
    @property
    def good_credit(self) -> bool | None:
        """近三年信用良好."""
    @property
    def policy_compliance(self) -> bool | None:
        """The authority's judgement."""
    @property
    def safety_accidents(self) -> tuple[SafetyAccident, ...] | None:
        """(): none; None: unknown."""
    @property
    def environmental_incidents(self) -> tuple[EnvironmentalIncident, ...] | None:
        """(): none; None: unknown."""
    @property
    def listings(self) -> tuple[Listing, ...] | None:
        """(): none; None: unknown."""

class Contact:
    """Whom to ask (联系人)."""
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
        name: str | None = None,
        title: str | None = None,
        phone: str | None = None,
        email: str | None = None,
    ) -> Contact: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Contact: ...
    def __deepcopy__(self, memo: object, /) -> Contact: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def name(self) -> str | None:
        """Name."""
    @property
    def title(self) -> str | None:
        """Post (职务)."""
    @property
    def phone(self) -> str | None:
        """Telephone."""
    @property
    def email(self) -> str | None:
        """E-mail address."""

class DecidedBy(StrEnum):
    fact = "fact"
    authority = "authority"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class Decision:
    """
    What the rules say on an application, and why. It supports the authority's
    decision and is neither true nor false: ask `outcome`.
    """
    @property
    def application(self) -> str:
        """The id of the application."""
    @property
    def edition(self) -> str:
        """The id of the edition that decided."""
    @property
    def direction(self) -> Track:
        """The track applied for."""
    @property
    def outcome(self) -> Outcome:
        """Supported, not supported, or undetermined while a fact or a judgement is missing."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """What is paid, yuan; None while undetermined."""
    @property
    def computed_amount(self) -> decimal.Decimal | None:
        """The amount by the formula, whatever the rules say, yuan."""
    @property
    def bounds(self) -> Bounds:
        """Encloses every amount that is still possible, yuan."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every rule with its status, what was found and what is required."""
    def findings_with(self, status: str) -> tuple[Finding, ...]:
        """The findings of one status."""
    @property
    def calculation(self) -> ShareCalculation | AwardCalculation:
        """How the computed amount comes about, step by step."""
    @property
    def disallowed(self) -> tuple[Disallowed, ...]:
        """Claimed money that was not recognised, by line and reason."""
    @property
    def open(self) -> tuple[str, ...]:
        """Rules that are unknown or pending: what to ask or judge next."""
    @property
    def readings(self) -> Readings:
        """The readings used."""
    @property
    def sensitivity(self) -> Sensitivity:
        """Whether another reading would decide otherwise."""
    @property
    def materials(self) -> Materials:
        """Whether the documents are complete; decides nothing."""
    @property
    def warnings(self) -> tuple[Warning, ...]:
        """Form faults; they decide nothing."""
    @property
    def advice(self) -> Advice:
        """What each star would pay."""
    def explain(self, lang: Literal["zh", "en"] = "zh") -> str:
        """The decision in words, as a reviewer reads it."""
    def to_json(self) -> str:
        """Canonical JSON: the same bytes as the command line tool's line."""
    def to_dict(self) -> Any:
        """The decision as the contract's JSON object."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __bool__(self) -> NoReturn: ...
    def __copy__(self) -> Decision: ...
    def __deepcopy__(self, memo: object, /) -> Decision: ...
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class Deployment(StrEnum):
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
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def line(self) -> str | None:
        """The line's id; None: no single line."""
    @property
    def amount(self) -> decimal.Decimal:
        """Yuan, more than zero."""
    @property
    def reason(self) -> DisallowedReason:
        """Why not."""

class DisallowedReason(StrEnum):
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
    """An edition of the notice: every number, date, list and sentence as data."""
    @staticmethod
    def builtin() -> Edition:
        """The edition chengdu-2024."""
    @staticmethod
    def load(source: str | bytes | dict[str, Any] | Path) -> Edition:
        """Reads an edition from JSON text, a dict or a pathlib.Path. Raises InputError."""
    def dump(self) -> str:
        """The edition as JSON text, for `load` and for --edition."""
    def to_dict(self) -> Any:
        """The edition as a dict, for `load` after a change."""
    def compare(self, other: Edition) -> tuple[Any, ...]:
        """What is another value in the other edition, by JSON Pointer; empty when all is the same."""
    @property
    def id(self) -> str:
        """Its id, which applications name."""
    def application_schema(self) -> Any:
        """The JSON Schema of applications."""
    def decision_schema(self) -> Any:
        """The JSON Schema of decisions."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Edition: ...
    def __deepcopy__(self, memo: object, /) -> Edition: ...
    def __repr__(self) -> str: ...

class EditionChange:
    """A value that differs between two editions."""
    @property
    def path(self) -> str:
        """Where, as a JSON Pointer."""
    @property
    def before(self) -> Any:
        """Here; None where there is none."""
    @property
    def after(self) -> Any:
        """In the other edition; None where there is none."""
    def __repr__(self) -> str: ...

class EnvironmentalIncident:
    """突发环境事件."""
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
        on: DateInput | None = None,
        severity: Severity | Literal["general", "larger", "major", "especially_major"] | None = None,
        description: str | None = None,
    ) -> EnvironmentalIncident: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> EnvironmentalIncident: ...
    def __deepcopy__(self, memo: object, /) -> EnvironmentalIncident: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def on(self) -> datetime.date:
        """The day of it."""
    @property
    def severity(self) -> Severity | None:
        """Its severity."""
    @property
    def description(self) -> str | None:
        """What happened."""

class FeeLine:
    """One line of cloud fees, guide 二(三) note."""
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
        id: str | None = None,
        subdomain: str | None = None,
        amount: MoneyInput | None = None,
        paid_on: DateInput | None = None,
        audited: MoneyInput | None = None,
    ) -> FeeLine: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> FeeLine: ...
    def __deepcopy__(self, memo: object, /) -> FeeLine: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def id(self) -> str:
        """Unique in its list."""
    @property
    def subdomain(self) -> str:
        """A sub-domain's id, or 'other' for a fee outside the catalogue."""
    @property
    def amount(self) -> decimal.Decimal:
        """Claimed, yuan."""
    @property
    def paid_on(self) -> datetime.date | None:
        """None: declared as paid in the period."""
    @property
    def audited(self) -> decimal.Decimal | None:
        """What the audit left, yuan; None: all of it."""

class Finding:
    """A rule with its status, what was found and what is required."""
    __match_args__: tuple[Literal["rule"], Literal["status"], Literal["decided_by"], Literal["clause"], Literal["observed"], Literal["required"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def rule(self) -> str:
        """The rule's id."""
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
    def message(self, lang: Literal["zh", "en"] = "zh") -> str:
        """The sentence on it, in Chinese (zh) or English (en)."""

class Iaas:
    """The platform's infrastructure (IaaS基础设施)."""
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
        model: IaasModel | Literal["self_built", "leased"] | None = None,
        provider: str | None = None,
    ) -> Iaas: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Iaas: ...
    def __deepcopy__(self, memo: object, /) -> Iaas: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def model(self) -> IaasModel | None:
        """Self-built or leased."""
    @property
    def provider(self) -> str | None:
        """服务商."""

class IaasModel(StrEnum):
    self_built = "self_built"
    leased = "leased"
    @property
    def zh(self) -> str:
        """The word in Chinese."""
    @property
    def en(self) -> str:
        """The word in English."""

class InvestmentKind(StrEnum):
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
    """One line of the investment, guide 一(三) note."""
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
        id: str | None = None,
        kind: InvestmentKind | Literal["software", "hardware", "labour"] | None = None,
        amount: MoneyInput | None = None,
        paid_on: DateInput | None = None,
        audited: MoneyInput | None = None,
    ) -> InvestmentLine: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> InvestmentLine: ...
    def __deepcopy__(self, memo: object, /) -> InvestmentLine: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def id(self) -> str:
        """Unique in its list."""
    @property
    def kind(self) -> InvestmentKind:
        """Software, hardware or labour."""
    @property
    def amount(self) -> decimal.Decimal:
        """Claimed, yuan."""
    @property
    def paid_on(self) -> datetime.date | None:
        """None: declared as paid in the period."""
    @property
    def audited(self) -> decimal.Decimal | None:
        """What the audit left, yuan; None: all of it."""

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
        list: BlackList | Literal["serious_dishonesty", "work_safety_dishonesty", "environmental_bad"] | None = None,
        from_: DateInput | None = None,
        until: DateInput | None = None,
    ) -> Listing: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Listing: ...
    def __deepcopy__(self, memo: object, /) -> Listing: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def list(self) -> BlackList:
        """Which list."""
    @property
    def from_(self) -> datetime.date | None:
        """First day; None: always in force."""
    @property
    def until(self) -> datetime.date | None:
        """Last day; None: still in force."""

class Materials:
    """Whether the documents are complete, guide (二) of each track."""
    __match_args__: tuple[Literal["complete"], Literal["missing"], Literal["unknown"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def complete(self) -> bool | None:
        """None while unknown."""
    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of those not there."""
    @property
    def unknown(self) -> tuple[str, ...]:
        """Ids of those not said."""

class Metrics:
    """The form's core figures (平台核心指标)."""
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
        devices_connected: int | None = None,
        protocols: int | None = None,
        industrial_apps: int | None = None,
        mechanism_models: int | None = None,
        microservices: int | None = None,
        solutions: int | None = None,
        parks_served: int | None = None,
        annual_service_revenue: MoneyInput | None = None,
    ) -> Metrics: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Metrics: ...
    def __deepcopy__(self, memo: object, /) -> Metrics: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def devices_connected(self) -> int | None:
        """接入设备数."""
    @property
    def protocols(self) -> int | None:
        """兼容协议数量."""
    @property
    def industrial_apps(self) -> int | None:
        """工业APP数."""
    @property
    def mechanism_models(self) -> int | None:
        """工业机理模型."""
    @property
    def microservices(self) -> int | None:
        """微服务组件数量."""
    @property
    def solutions(self) -> int | None:
        """解决方案数."""
    @property
    def parks_served(self) -> int | None:
        """累计服务园区数量."""
    @property
    def annual_service_revenue(self) -> decimal.Decimal | None:
        """年服务收入, yuan."""

class Money:
    """
    An exact amount, a whole number of fen (分, 1/100 yuan).

    value: Decimal, int, or text such as '1234567.89', '10元', '123.4567万元', in yuan
    and at most 10,000,000,000,000. A float or a bool is a TypeError; what is no
    amount, or finer than a fen, is an InputError.
    """
    def __init__(self, value: MoneyInput, /) -> None: ...
    @staticmethod
    def from_fen(fen: int) -> Money:
        """The amount of so many fen; a negative one is a debt."""
    @property
    def fen(self) -> int:
        """Whole fen."""
    @property
    def yuan(self) -> decimal.Decimal:
        """Yuan, with two decimals."""
    def __add__(self, other: Money) -> Money: ...
    def __sub__(self, other: Money) -> Money: ...
    def __radd__(self, start: int) -> Money: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __lt__(self, other: Money) -> bool: ...
    def __le__(self, other: Money) -> bool: ...
    def __gt__(self, other: Money) -> bool: ...
    def __ge__(self, other: Money) -> bool: ...
    def __bool__(self) -> bool: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Money: ...
    def __deepcopy__(self, memo: object, /) -> Money: ...

class Outcome(StrEnum):
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
    """A smart park (星级智慧园区), guide 三, attachment 5."""
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
        assessed_star: int | None = None,
        previous_star: int | None = None,
        previous_award: MoneyInput | None = None,
    ) -> None: ...
    def replace(
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
        assessed_star: int | None = None,
        previous_star: int | None = None,
        previous_award: MoneyInput | None = None,
    ) -> Park: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Park: ...
    def __deepcopy__(self, memo: object, /) -> Park: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def name(self) -> str | None:
        """园区名称."""
    @property
    def built_on(self) -> datetime.date | None:
        """建园时间."""
    @property
    def completed_on(self) -> datetime.date | None:
        """The day the smart-park project was built."""
    @property
    def district(self) -> str | None:
        """所在区县."""
    @property
    def address(self) -> str | None:
        """园区地址."""
    @property
    def area_km2(self) -> decimal.Decimal | None:
        """Square kilometres."""
    @property
    def industries(self) -> tuple[str, ...] | None:
        """园区主导产业."""
    @property
    def enterprises(self) -> int | None:
        """已入驻企业总数."""
    @property
    def employees(self) -> int | None:
        """园区从业人员总数."""
    @property
    def summary(self) -> str | None:
        """智慧园区建设概况及成效, 300 characters."""
    @property
    def applicant_role(self) -> ApplicantRole | None:
        """What the applicant is to the park."""
    @property
    def industrial(self) -> bool | None:
        """An industrial or information-industry park."""
    @property
    def fits_city_plan(self) -> bool | None:
        """The authority's judgement."""
    @property
    def basics(self) -> ParkBasics:
        """The authority's judgements."""
    @property
    def scores(self) -> dict[str, decimal.Decimal] | None:
        """Points by item id; a copy; None is unknown."""
    @property
    def subtotals(self) -> dict[str, decimal.Decimal] | None:
        """Points by category id; a copy; None is unknown."""
    @property
    def total(self) -> decimal.Decimal | None:
        """总分."""
    @property
    def assessed_star(self) -> int | None:
        """The rating; 0 is below the lowest star."""
    @property
    def previous_star(self) -> int | None:
        """The highest star awarded before; 0 is none."""
    @property
    def previous_award(self) -> decimal.Decimal | None:
        """Received for the previous star, yuan."""

class ParkBasics:
    """What the authority judges of a park, guide 三(一)1."""
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
        infrastructure: bool | None = None,
        operations: bool | None = None,
        services: bool | None = None,
        organisation: bool | None = None,
        industry: bool | None = None,
    ) -> ParkBasics: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> ParkBasics: ...
    def __deepcopy__(self, memo: object, /) -> ParkBasics: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def infrastructure(self) -> bool | None:
        """基础设施信息化."""
    @property
    def operations(self) -> bool | None:
        """运营管理精细化."""
    @property
    def services(self) -> bool | None:
        """功能服务便利化."""
    @property
    def organisation(self) -> bool | None:
        """组织保障规范化."""
    @property
    def industry(self) -> bool | None:
        """产业发展数字化."""

class Platform:
    """A platform (工业互联网市级示范平台), guide 一, attachment 3."""
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
    ) -> Platform: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Platform: ...
    def __deepcopy__(self, memo: object, /) -> Platform: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def name(self) -> str | None:
        """平台名称."""
    @property
    def positioning(self) -> Positioning | None:
        """发展定位."""
    @property
    def built_on(self) -> datetime.date | None:
        """建成时间."""
    @property
    def operated_in_city(self) -> bool | None:
        """Built, deployed and operated in the city."""
    @property
    def fits_city_plan(self) -> bool | None:
        """The authority's judgement."""
    @property
    def capabilities(self) -> Capabilities:
        """The four capabilities."""
    @property
    def enables_transformation(self) -> bool | None:
        """The authority's judgement."""
    @property
    def enterprises_served(self) -> int | None:
        """服务企业数."""
    @property
    def declared_investment(self) -> decimal.Decimal | None:
        """The form's figure, yuan."""
    @property
    def investment(self) -> tuple[InvestmentLine, ...] | None:
        """Lines; (): none; None: unknown."""
    @property
    def iaas(self) -> Iaas:
        """Infrastructure."""
    @property
    def metrics(self) -> Metrics:
        """Core figures."""
    @property
    def typical_users(self) -> tuple[TypicalUser, ...] | None:
        """Typical users."""
    @property
    def overview(self) -> str | None:
        """平台概述, 300 characters."""
    @property
    def strengths(self) -> str | None:
        """能力和发展优势, 300 characters."""
    @property
    def plan(self) -> str | None:
        """发展方向和计划, 300 characters."""

class Positioning(StrEnum):
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

class ReadingChange:
    """What another value of one reading would change."""
    __match_args__: tuple[Literal["reading"], Literal["value"], Literal["outcome"], Literal["amount"], Literal["computed_amount"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def reading(self) -> str:
        """Its name."""
    @property
    def value(self) -> str:
        """The other value."""
    @property
    def outcome(self) -> Outcome:
        """The outcome under it."""
    @property
    def amount(self) -> decimal.Decimal | None:
        """The amount under it, yuan."""
    @property
    def computed_amount(self) -> decimal.Decimal | None:
        """The computed amount under it, yuan."""

class Readings:
    """
    How open words of the notice are read. Readings() holds the defaults;
    Readings(labour_share='declared') changes one. `chengdu_subsidy.readings` explains them.
    """
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
    ) -> Readings: ...
    @property
    def cutoff_day(self) -> str:
        """2023年12月31日前 notice 四(一)"""
    @property
    def three_years(self) -> str:
        """近三年 notice 四(二)"""
    @property
    def environment_grade(self) -> str:
        """较大及以上安全事故、突发环境事件 notice 四(二)"""
    @property
    def investment_period(self) -> str:
        """上一自然年平台投资 / 认定期内投资金额 guide 一(三)2"""
    @property
    def labour_share(self) -> str:
        """不超过项目总投入的50% guide 一(三) note"""
    @property
    def rating_limit(self) -> str:
        """综合评定为… / 申报星级评定 guide 二(二)"""
    @property
    def fee_scope(self) -> str:
        """仅认定企业申报星级评定所要求子域的相关投入 guide 二(三) note"""
    @property
    def same_name(self) -> str:
        """任意2项子域 guide 二(二)"""
    @property
    def one_off(self) -> str:
        """最高一次性 guide 二(二)"""
    @property
    def top_up(self) -> str:
        """按提升后星级奖励标准给予补差 guide 三(二)"""
    @property
    def rounding(self) -> str:
        """How amounts are rounded, once and at the end; the notice is silent."""
    def __copy__(self) -> Readings: ...
    def __deepcopy__(self, memo: object, /) -> Readings: ...
    def to_dict(self) -> dict[str, Any]:
        """All readings by name."""
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...

class Recognition(StrEnum):
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
        department: str | None = None,
        recommended: bool | None = None,
        on: DateInput | None = None,
    ) -> Recommendation: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Recommendation: ...
    def __deepcopy__(self, memo: object, /) -> Recommendation: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def department(self) -> str | None:
        """Who recommends."""
    @property
    def recommended(self) -> bool | None:
        """Whether it is recommended."""
    @property
    def on(self) -> datetime.date | None:
        """The day of it."""

class SafetyAccident:
    """A work-safety accident (安全事故)."""
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
        on: DateInput | None = None,
        severity: Severity | Literal["general", "larger", "major", "especially_major"] | None = None,
        deaths: int | None = None,
        serious_injuries: int | None = None,
        direct_loss: MoneyInput | None = None,
    ) -> SafetyAccident: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> SafetyAccident: ...
    def __deepcopy__(self, memo: object, /) -> SafetyAccident: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def on(self) -> datetime.date:
        """The day of it."""
    @property
    def severity(self) -> Severity | None:
        """None: it follows from the consequences."""
    @property
    def deaths(self) -> int | None:
        """Persons."""
    @property
    def serious_injuries(self) -> int | None:
        """Persons."""
    @property
    def direct_loss(self) -> decimal.Decimal | None:
        """Direct economic loss, yuan."""

class Sensitivity:
    """Whether the choice of readings matters."""
    __match_args__: tuple[Literal["robust"], Literal["changes"], Literal["range"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def robust(self) -> bool:
        """Whether every combination of readings decides alike."""
    @property
    def changes(self) -> tuple[ReadingChange, ...]:
        """The single readings that would change outcome or amount."""
    @property
    def range(self) -> Bounds | None:
        """Computed amounts under all combinations of readings; None where one is unknown."""

class Severity(StrEnum):
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
    """min(rate × recognised base, cap), guide 一(三) and 二(三); None while unknown."""
    __match_args__: tuple[Literal["recognised_base"], Literal["rate"], Literal["uncapped"], Literal["cap"], Literal["binding"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
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
        """Whether rate or cap decides."""

class Status(StrEnum):
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

class Track(StrEnum):
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
    """A typical user (平台典型应用企业)."""
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
        name: str | None = None,
        use: str | None = None,
    ) -> TypicalUser: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> TypicalUser: ...
    def __deepcopy__(self, memo: object, /) -> TypicalUser: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def name(self) -> str | None:
        """Its name."""
    @property
    def use(self) -> str | None:
        """What it uses the platform for."""

class Undertaking:
    """The applicant's undertaking (申报单位承诺)."""
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
        signed: bool | None = None,
        signed_on: DateInput | None = None,
    ) -> Undertaking: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> Undertaking: ...
    def __deepcopy__(self, memo: object, /) -> Undertaking: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
    @property
    def signed(self) -> bool | None:
        """Whether it is signed."""
    @property
    def signed_on(self) -> datetime.date | None:
        """The day of it."""

class Warning:
    """A form fault that decides nothing."""
    __match_args__: tuple[Literal["code"], Literal["path"]]
    def __eq__(self, other: object) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __repr__(self) -> str: ...
    @property
    def code(self) -> WarningCode:
        """Which fault."""
    @property
    def path(self) -> str:
        """Where, as a JSON Pointer."""
    def message(self, lang: Literal["zh", "en"] = "zh") -> str:
        """The sentence on it, in Chinese (zh) or English (en)."""

class WarningCode(StrEnum):
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
    """One year's operating results (经营状况)."""
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
        year: int | None = None,
        revenue: MoneyInput | None = None,
        tax: MoneyInput | None = None,
        profit: MoneyInput | None = None,
    ) -> YearResults: ...
    def __eq__(self, other: object) -> bool: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __copy__(self) -> YearResults: ...
    def __deepcopy__(self, memo: object, /) -> YearResults: ...
    def to_dict(self) -> dict[str, Any]:
        """The facts as the contract's JSON object, unknown ones left out."""
    def to_json(self) -> str:
        """The facts as canonical JSON text."""
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

def evaluate(
    application: ApplicationInput,
    *,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
) -> Decision:
    """
    Decides one application: an Application, a dict of the contract, or JSON text.

    readings: a dict of names and values, Readings, or None for the defaults.
    edition: an Edition that the application means when it names none.
    Raises InputError for a fault, TypeError for a float where a number must be exact.
    """

def _evaluate_jsonl(
    source: object,
    out_path: object,
    readings: object,
    edition: Edition | None,
    progress: object,
) -> tuple[bytes | None, int, int]: ...
