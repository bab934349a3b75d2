#include <chengdu_subsidy/notice/subdomain_path.hpp>

#include "notice.hpp"

// What an edition's lists hold, to browse.

namespace chengdu_subsidy::python {

void bind_notice(py::module_& m) {
  PartClass<Words>(m, "Text", "Words in both languages.")
      .get(
          "zh", [](const Words& t) { return t.zh; }, "In Chinese.")
      .get(
          "en", [](const Words& t) { return t.en; }, "In English.");
  using S = Held<Subdomain>;
  PartClass<S>(m, "Subdomain", "A sub-domain of going to the cloud (子域), guide 二(二).")
      .get(
          "id", [](const S& s) { return s->id; }, "Its id, as applications name it.")
      .get(
          "group", [](const S& s) { return Words(s->group); }, "Its class (类).")
      .get(
          "domain", [](const S& s) { return Words(s->domain); }, "Its domain (域).")
      .get(
          "name", [](const S& s) { return Words(s->name); }, "Its name.")
      .get(
          "path", [](const S& s) { return subdomain_path(*s); },
          "The Chinese path 类/域/子域, which applications may write instead of the id.");
  using I = Held<ScoreItem>;
  PartClass<I>(m, "ScoreItem", "An item of the park's self-assessment (评分项), attachment 5.")
      .get(
          "id", [](const I& i) { return i->id; }, "Its id, as `Park.scores` has it.")
      .get(
          "category", [](const I& i) { return i.edition->park.categories[i->category].id; },
          "The id of its category, as `Park.subtotals` has it.")
      .get(
          "category_name",
          [](const I& i) { return Words(i.edition->park.categories[i->category].name); },
          "The category (评估内容).")
      .get(
          "name", [](const I& i) { return Words(i->name); }, "Its name.");
  using R = Held<RuleText>;
  PartClass<R>(m, "Rule", "What one rule asks, and who answers it.")
      .get(
          "id", [](const R& r) { return info(r->rule).id; }, "Its id, as findings have it.")
      .get(
          "track", [](const R& r) { return track_of(r->rule); },
          "The track that it belongs to; None: all of them.")
      .get(
          "decided_by", [](const R& r) { return info(r->rule).decided_by; },
          "The facts, or the authority's judgement.")
      .get(
          "clause", [](const R& r) { return r->clause; }, "Where it stands.")
      .get(
          "requirement", [](const R& r) { return Words(r->requirement); },
          "What it asks; {required} stands for the figures.");
  using C = Held<Clause>;
  PartClass<C>(m, "Clause", "A piece of the notice's own text (条款), and what follows from it.")
      .get(
          "id", [](const C& c) { return c->id; }, "Its id.")
      .get(
          "place", [](const C& c) { return c->place; }, "Where it stands, as findings cite it.")
      .get(
          "kind", [](const C& c) { return c->kind; }, "What it is to the library.")
      .get(
          "text", [](const C& c) { return Words(c->text); },
          "The notice's own words, and an English rendering.")
      .get(
          "yields",
          [](const C& c) {
            std::vector<std::string_view> names;
            for_each_token(c->yields, [&names](std::string_view name) { names.push_back(name); });
            return names;
          },
          "Ids of rules, and JSON Pointers into the edition (edition:/…) and an application\n"
          "(facts:/…).")
      .get(
          "judged_by", [](const C& c) { return c->judged_by; },
          "Who judges it; Judge.none where nobody does.");
  using M = Held<Material>;
  PartClass<M>(m, "Material", "A document that applications come with (申报材料).")
      .get(
          "id", [](const M& d) { return d->id; }, "Its id, as `Application.materials` has it.")
      .get(
          "name", [](const M& d) { return Words(d->name); }, "Its name.");
}

}  // namespace chengdu_subsidy::python
