// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/review/preset.h"

#include <gtest/gtest.h>
#include <set>

namespace trailscope {
namespace {

constexpr std::string_view sound =
    R"({"schemaVersion": 1, "id": "mine", "group": "Mine", "title": {"en": "T", "ja": "題"},
    "purpose": {"en": "P"}, "judge": {"en": "J"}, "blindSpot": {"en": "B"}, "filter": "user: Jiro", "columns": ["time", "user"], "split": "event"})";

std::string withReplaced(std::string_view from, std::string_view to)
{
    std::string text(sound);
    text.replace(text.find(from), from.size(), to);
    return text;
}

TEST(PresetTest, ASoundFileIsReadWhole)
{
    const auto preset = parsePreset(sound);

    ASSERT_TRUE(preset.ok()) << preset.error().detail;
    EXPECT_EQ(preset.value().id, "mine");
    EXPECT_EQ(preset.value().title.in("ja"), "題");
    EXPECT_EQ(preset.value().title.in("de"), "T");
    EXPECT_EQ(preset.value().filter, *parseFilter("user = Jiro").filter()) << "`:` was `=` in version 1";
    EXPECT_EQ(preset.value().filterText, "user = Jiro");
    EXPECT_EQ(preset.value().columns, (std::vector{Field::Time, Field::User}));
    EXPECT_EQ(preset.value().chart.split, Field::Event);
}

constexpr std::string_view newer =
    R"({"schemaVersion": 3, "id": "mine", "group": "Mine", "title": {"en": "T"}, "purpose": {"en": "P"},
    "judge": {"en": "J"}, "blindSpot": {"en": "B"},
    "filter": "bytes > ${size} and time in ${period}",
    "parameters": [{"id": "size", "title": {"en": "Size"}, "kind": "number", "default": 10},
                   {"id": "period", "title": {"en": "Period"}, "kind": "period", "default": "*"},
                   {"id": "who", "title": {"en": "Who"}, "kind": "values", "field": "user", "default": "Taro"}],
    "order": "bytes:desc",
    "groups": {"by": ["user", "ip"], "distinct": "event", "sum": "bytes", "order": "first"},
    "chart": {"by": "day", "series": [{"title": {"en": "His"}, "filter": "user = ${who}"}]}})";

//! The keys of all that is wrong with the newer file when parts of it are replaced.
std::vector<std::string> wrongKeys(const std::vector<std::pair<std::string, std::string>>& replacements)
{
    std::string json(newer);
    for (const auto& [from, to] : replacements) {
        json.replace(json.find(from), from.size(), to);
    }
    std::vector<std::string> keys;
    for (const auto& problem : checkPreset(json).problems) {
        keys.push_back(problem.where);
    }
    return keys;
}

TEST(PresetTest, ParametersOrderGroupsAndChartAreRead)
{
    const auto preset = parsePreset(newer);

    ASSERT_TRUE(preset.ok()) << preset.error().where << preset.error().detail;
    EXPECT_EQ(toText(preset.value().filter), "bytes > 10");
    EXPECT_EQ(preset.value().parameters.size(), 3U);
    EXPECT_EQ(preset.value().order, (SortKey{Field::Bytes, false}));
    EXPECT_EQ(preset.value().groups->question,
              (GroupQuestion{Field::User, Field::Ip, Field::Event, Field::Bytes}));
    EXPECT_EQ(preset.value().groups->order, (GroupOrder{GroupColumn::First, true}));
    EXPECT_EQ(preset.value().chart.width, BinWidth::Day);
    ASSERT_EQ(preset.value().chart.series.size(), 1U);
    EXPECT_EQ(toText(preset.value().chart.series.front().filter), "user = Taro");
}

TEST(PresetTest, GivenValuesTakeThePlaceOfTheDefaults)
{
    const auto preset = parsePreset(newer).value();

    const auto asked = withParameters(preset, {{"period", "2026-10"}, {"who", "Jiro, Taro"}});

    ASSERT_TRUE(asked.ok());
    EXPECT_EQ(toText(asked.value().filter), "bytes > 10 and time = 2026-10");
    EXPECT_EQ(toText(asked.value().chart.series.front().filter), "user = (Jiro or Taro)");
    EXPECT_EQ(asked.value().filterText, preset.filterText);
    EXPECT_EQ(withParameters(asked.value(), {{"period", "*"}, {"who", "Taro"}}).value(), preset);
    EXPECT_EQ(withParameters(preset, {{"sise", "5"}}).error().where, "sise");
    EXPECT_EQ(withParameters(preset, {{"size", "big"}}).error().where, "size");
}

TEST(PresetTest, ACheckNamesEveryProblemAtOnce)
{
    using Keys = std::vector<std::string>;
    EXPECT_EQ(wrongKeys({}), Keys());
    EXPECT_EQ(wrongKeys({{"\"schemaVersion\": 3", "\"schemaVersion\": 1"}}),
              (Keys{"parameters", "order", "groups", "chart",
                    "filter"})); // without parameters a value is no number
    EXPECT_EQ(wrongKeys({{"\"group\": \"Mine\", ", ""},
                         {"\"mine\"", "\"a b\""},
                         {"\"P\"", "\"\""},
                         {"\"bytes:desc\"", "\"size\""},
                         {"\"His\"", "\"Hers\""}}),
              (Keys{"group", "id", "purpose.en", "order"}));
    EXPECT_EQ(wrongKeys({{"${period}", "${span}"}}), (Keys{"parameters[1]", "filter"}));
    EXPECT_EQ(wrongKeys({{"\"period\", \"title\"", "\"size\", \"title\""}}),
              (Keys{"parameters[1].id", "filter"}));
    EXPECT_EQ(wrongKeys({{"\"number\"", "\"date\""}, {", \"field\": \"user\"", ""}}),
              (Keys{"parameters[0].kind", "parameters[2].field"}));
    EXPECT_EQ(wrongKeys({{"\"default\": 10", "\"default\": \"ten\", \"least\": 1"}}),
              (Keys{"parameters[0].least", "parameters[0].default"}));
    EXPECT_EQ(wrongKeys({{"[\"user\", \"ip\"]", "[\"time\", \"ipp\"]"},
                         {"\"distinct\": \"event\"", "\"distinct\": \"id\""},
                         {"\"sum\": \"bytes\"", "\"sum\": \"user\""},
                         {"\"first\"", "\"begin\""}}),
              (Keys{"groups.by[0]", "groups.by[1]", "groups.distinct", "groups.sum", "groups.order"}));
    EXPECT_EQ(wrongKeys({{"\"day\"", "\"month\", \"split\": \"user\""}, {"{\"en\": \"His\"}", "{}"}}),
              (Keys{"chart.by", "chart.series[0].title", "chart"}));
    EXPECT_EQ(wrongKeys({{"bytes >", "bites >"}, {"user = ${who}", "${who} |"}}),
              (Keys{"chart.series[0].filter", "filter"}));
}

TEST(PresetTest, AWrongFilterIsToldWithItsRepair)
{
    const auto toldOf = [](const std::string& from, const std::string& to) {
        std::string json(newer);
        json.replace(json.find(from), from.size(), to);
        const auto problems = checkPreset(json).problems;
        return problems.size() == 1 ? problems.front().detail : std::to_string(problems.size());
    };

    EXPECT_EQ(toldOf("bytes > ${size}", "bites > ${size}"),
              "At character 1: no field `bites`; did you mean `bytes > ${size} and time in ${period}`?");
    EXPECT_EQ(toldOf("user = ${who}", "(user = ${who}"),
              "At character 1: `(` is never closed; did you mean `(user = ${who})`?");
}

TEST(PresetTest, AChartHasNoMoreSeriesThanCanBeToldApart)
{
    const std::string series = R"({"title": {"en": "His"}, "filter": "user = ${who}"})";
    const auto problemsWith = [&](std::size_t count) {
        std::string list = series;
        for (std::size_t i = 1; i < count; ++i) {
            list += ", " + series;
        }
        return wrongKeys({{series, list}});
    };

    EXPECT_EQ(problemsWith(mostSeries), std::vector<std::string>());
    EXPECT_EQ(problemsWith(mostSeries + 1), std::vector<std::string>{"chart.series"});
}

TEST(PresetTest, AWrongFileIsAnErrorThatNamesTheKey)
{
    struct Wrong {
        std::string json;
        std::string key;
    };
    for (const auto& [json, key] :
         {Wrong{"", ""}, Wrong{"[1]", ""},
          Wrong{withReplaced("\"schemaVersion\": 1", "\"schemaVersion\": 4"), "schemaVersion"},
          Wrong{withReplaced("\"id\": \"mine\", ", ""), "id"}, Wrong{withReplaced("\"mine\"", "7"), "id"},
          Wrong{withReplaced("\"en\": \"T\", ", ""), "title"},
          Wrong{withReplaced("user: Jiro", "usr: Jiro"), "filter"},
          Wrong{withReplaced("user: Jiro", "(user: Jiro"), "filter"},
          Wrong{withReplaced("\"time\"", "\"tyme\""), "columns"},
          Wrong{withReplaced("\"split\"", "\"splitt\""), "splitt"},
          Wrong{withReplaced("\"event\"", "\"\""), "split"}}) {
        const auto preset = parsePreset(json);

        ASSERT_FALSE(preset.ok()) << json;
        EXPECT_EQ(preset.error().code, ErrorCode::BadPreset);
        EXPECT_EQ(preset.error().where, key) << json;
        EXPECT_FALSE(preset.error().detail.empty());
    }
}

TEST(PresetTest, BuiltinPresetsAreWholeInThreeLanguages)
{
    std::set<std::string> ids;
    std::set<std::string> groups;
    for (const auto& preset : builtinPresets()) {
        EXPECT_TRUE(ids.insert(preset.id).second) << preset.id;
        groups.insert(preset.group);
        EXPECT_FALSE(preset.filter.isEmpty()) << preset.id;
        for (const auto* text : {&preset.title, &preset.purpose, &preset.judge, &preset.blindSpot}) {
            for (const auto* language : {"en", "ja", "zh_CN"}) {
                EXPECT_TRUE(text->byLanguage.contains(language)) << preset.id << ' ' << language;
            }
        }
    }
    EXPECT_EQ(ids.size(), 46U);
    EXPECT_EQ(groups, (std::set<std::string>{"CIS", "S1", "S2", "S3", "S4"}));
}

TEST(PresetTest, APresetIsFoundByItsQuestionInOtherWords)
{
    const auto* same =
        findSameQuestion(builtinPresets(), *parseFilter("not not (mfa: NO and login: success)").filter());

    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->id, "s1-no-mfa");
    EXPECT_EQ(findSameQuestion(builtinPresets(), *parseFilter("user: x").filter()), nullptr);
}

TEST(PresetTest, PresetsAreFoundById)
{
    ASSERT_NE(findPreset(builtinPresets(), "s1-root"), nullptr);
    EXPECT_EQ(findPreset(builtinPresets(), "s1-root")->filterText, "root = yes or delegation = assumed-root");
    EXPECT_EQ(findPreset(builtinPresets(), "s9"), nullptr);
}

} // namespace
} // namespace trailscope
