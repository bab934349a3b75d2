#pragma once
/// \file
/// How the letter looks: on a screen of any width, and on A4 paper.

#include <string_view>

namespace chengdu_subsidy {
inline namespace v1 {
namespace explanation_detail {

inline constexpr std::string_view letter_style = R"css(
@page {
  size: A4;
  margin: 20mm 18mm 18mm;
  @bottom-center { content: counter(page); font-size: 9pt; color: #555; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: #e9ebee;
  color: #1b1d21;
  font-family: "Times New Roman", "Liberation Serif", FangSong, STFangsong, "Noto Serif CJK SC",
    "Source Han Serif SC", "Songti SC", SimSun, serif;
  font-size: 10.5pt;
  line-height: 1.6;
  overflow-wrap: anywhere;
}
.letter {
  max-width: 210mm;
  margin: 8mm auto;
  padding: 18mm 18mm 14mm;
  background: #fff;
  box-shadow: 0 1px 6px rgba(0, 0, 0, 0.18);
}
h1, h2, th, .outcome p {
  font-family: Arial, "Liberation Sans", SimHei, STHeiti, "Noto Sans CJK SC", "Source Han Sans SC",
    "PingFang SC", "Microsoft YaHei", sans-serif;
}
h1 { margin: 0 0 6mm; font-size: 18pt; line-height: 1.35; text-align: center; }
h1 span, h2 span { display: inline-block; }
.both h1 span { display: block; }
.both h1 span + span { font-size: 13pt; font-weight: normal; }
h2 {
  margin: 7mm 0 2.5mm;
  padding-bottom: 1mm;
  border-bottom: 1pt solid #1b1d21;
  font-size: 12pt;
  line-height: 1.4;
  break-after: avoid;
}
h2 span + span { margin-left: 0.8em; font-weight: normal; }
p { margin: 0 0 2.5mm; }
ul { margin: 0 0 2.5mm; padding-left: 1.4em; }
.outcome {
  margin: 0 0 5mm;
  padding: 3mm 4mm 0.5mm;
  border: 0.75pt solid #b9bec6;
  border-left: 4pt solid #7a5a00;
  break-inside: avoid;
}
.outcome p { font-size: 11pt; }
.outcome.supported { border-left-color: #1c6b3f; }
.outcome.not_supported { border-left-color: #a1242a; }
table { width: 100%; margin: 0 0 3.5mm; border-collapse: collapse; font-size: 9.5pt; line-height: 1.4; }
th, td { padding: 1mm 1.6mm; border: 0.5pt solid #b9bec6; text-align: left; vertical-align: top; }
th { background: #f1f3f5; font-weight: bold; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.particulars th { width: 26%; font-weight: normal; }
.both .particulars th { width: 36%; }
.name, .figure { overflow-wrap: normal; word-break: keep-all; }
.given { min-width: 6em; }
.prose { min-width: 6em; }
.figure { text-align: right; }
td.figure { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.long, th.long { white-space: normal; word-break: normal; overflow-wrap: anywhere; }
.rules .name:first-child { width: 3em; text-align: center; }
.rules .name { width: 5.4em; }
.rules .prose:last-child { width: 28%; }
.both td > span, .both th > span, .both li > span { display: block; }
.both .particulars th > span, .both .item th > span, .both .sign th > span, .both .band span {
  display: inline;
}
.both .particulars th > span + span, .both .item th > span + span, .both .sign th > span + span,
.both .band span + span { margin-left: 0.6em; }
.both span:lang(en) { color: #3d424a; }
.data tbody th { background: none; font-family: inherit; font-weight: normal; }
.data .band th { background: #f8f9fa; font-weight: bold; break-after: avoid; }
.quote td { padding-left: 5mm; color: #3d424a; }
tr.band, tr.quote { break-after: avoid; }
tr.total { break-before: avoid; }
.total td, .data .total th { border-top: 1pt solid #1b1d21; font-weight: bold; }
.not_met .name + .name { color: #a1242a; font-weight: bold; }
.unknown .name + .name, .pending .name + .name { color: #7a5a00; font-weight: bold; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; }
.pair > p:lang(en) { color: #3d424a; }
.item { margin: 0 0 3.5mm; break-inside: avoid; }
.item > p, .item > .pair > p { margin-bottom: 1mm; font-weight: bold; }
.item th { width: 17%; font-weight: normal; }
.both .item th { width: 27%; }
.item table { margin-bottom: 0; }
.caveat { margin-top: 7mm; padding-top: 2.5mm; border-top: 0.5pt solid #b9bec6; }
.sign { margin-top: 7mm; break-inside: avoid; }
.sign th { width: 22%; background: none; font-weight: normal; }
.sign td { height: 10mm; }
@media screen and (max-width: 720px) {
  .letter { margin: 0; padding: 6mm 4.5mm; box-shadow: none; }
  .pair { grid-template-columns: 1fr; }
  .data, .data tbody, .data tr, .data td, .data tbody th { display: block; width: auto !important; }
  .data thead, .data td:empty { display: none; }
  .data tr { margin: 0 0 2mm; border: 0.5pt solid #b9bec6; }
  .data td, .data tbody th { border: 0; text-align: left !important; }
  .data td[data-label]::before, .data th[data-label]::before { content: attr(data-label); display: block; white-space: normal; color: #5a6069; font-size: 8.5pt; }
}
@media print {
  body { background: none; }
  .letter { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  .letter + .letter { break-before: page; }
  th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)css";

/// What a letter on its own adds: in a document of many the pages of all would be counted.
inline constexpr std::string_view one_letter_style = R"css(@page {
  @bottom-center { content: counter(page) " / " counter(pages); }
}
)css";

}  // namespace explanation_detail
}  // namespace v1
}  // namespace chengdu_subsidy
