// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_migration.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "core/review/colour_rules.h"
#include "core/review/preset.h"
#include "core/review/preset_parameter.h"
#include "tests/support/made_context.h"
#include "tests/support/naive_filter.h"
#include "tests/support/random_filter.h"
#include "tests/support/test_paths.h"
#include "tests/support/written_filter.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <sstream>

//! Filters that were saved in the first version of the language, in which `:` compared whole values, find the
//! same events today.
namespace trailscope {
namespace {

using test::contextOf;
using test::MadeEvent;
using Numbers = std::vector<std::size_t>;

//! Each event's own number as its principal.
std::vector<MadeEvent> numbered(std::vector<MadeEvent> events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].texts[Field::Principal] = std::to_string(i);
    }
    return events;
}

Numbers foundToday(const Filter& filter, const QueryContext& context)
{
    const auto rows = runFilter(filter, context);
    Numbers numbers;
    for (const auto row : rows.value().rows()) {
        numbers.push_back(std::stoul(std::string(context.store->text(Field::Principal, row))));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

//! The first version looked for a text without a field in each column as it stands.
bool someColumnHeld(const Clause& clause, const MadeEvent& event)
{
    for (auto field = Field::User; field < Field::Id;
         field = static_cast<Field>(static_cast<int>(field) + 1)) {
        Clause contains = clause;
        contains.subject = field;
        if (field != Field::Request && test::naivelyMatches(clauseFilter(contains), event)) {
            return true;
        }
    }
    return false;
}

bool matchedBefore(const Filter& filter, const MadeEvent& event)
{
    return test::matchesTree(filter, [&event](const Filter& part) {
        const auto& clause = part.clause;
        const bool isText = std::holds_alternative<AnyColumn>(clause.subject)
                         && clause.match == Match::Contains
                         && clause.values.front().find_first_of(" ,:;/=") != std::string::npos;
        return isText ? someColumnHeld(clause, event) : test::naivelyMatches(part, event);
    });
}

Numbers foundBefore(const Filter& filter, const std::vector<MadeEvent>& events)
{
    Numbers numbers;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (matchedBefore(filter, events[i])) {
            numbers.push_back(i);
        }
    }
    return numbers;
}

TEST(FirstVersionAnswersTest, RandomFiltersFindWhatTheyFound)
{
    const auto events = numbered(test::randomEvents(150, 41));
    const auto context = contextOf(test::makeStore(events));
    std::mt19937 random(42);
    int compared = 0;
    int withText = 0;
    for (int i = 0; i < 400; ++i) {
        const auto before = test::writtenInFirstVersion(test::randomFilter(random, 2));
        const auto old = parseFirstVersion(before);
        if (old.filter() == nullptr) {
            continue; // it holds what the first version had not
        }
        const auto migrated = migratedFilterText(before);
        const auto now = parseFilter(migrated);
        ASSERT_NE(now.filter(), nullptr) << before;
        ASSERT_EQ(foundToday(*now.filter(), context), foundBefore(*old.filter(), events)) << before << '\n'
                                                                                          << migrated;
        ++compared;
        withText += migrated.find("/(?s)") != std::string::npos ? 1 : 0;
    }
    EXPECT_GT(compared, 150);
    EXPECT_GT(withText, 5);
}

//! The values that the filter compares whole, by their fields.
void collectValues(const Filter& filter, std::map<Field, std::vector<std::string>>& values)
{
    for (const auto& child : filter.children) {
        collectValues(child, values);
    }
    const auto* field = std::get_if<Field>(&filter.clause.subject);
    const bool isText = field != nullptr && fieldInfo(*field).storage == FieldStorage::Dictionary
                     && *field != Field::Ip && *field != Field::Bytes && *field < Field::Id;
    if (filter.kind == Filter::Kind::Clause && filter.clause.match == Match::Equal && isText) {
        values[*field].insert(values[*field].end(), filter.clause.values.begin(), filter.clause.values.end());
    }
}

//! The value, or one that holds it as a word or only begins with it.
std::string variation(std::string value, std::mt19937& random)
{
    value.erase(std::remove(value.begin(), value.end(), '*'), value.end());
    switch (random() % 8) {
    case 0:
        return value + "@example.com";
    case 1:
        return "pre/" + value;
    case 2:
        return value + "X";
    default:
        return value;
    }
}

//! Events with the values that the filter names, and with others that are near.
std::vector<MadeEvent> eventsFor(const Filter& filter)
{
    std::map<Field, std::vector<std::string>> values;
    collectValues(filter, values);
    auto events = test::randomEvents(400, 43);
    std::mt19937 random(44);
    for (auto& event : events) {
        event.texts[Field::Bytes] = random() % 2 == 0 ? "200000000" : "200";
        for (const auto& [field, named] : values) {
            if (random() % 4 != 0) {
                event.texts[field] = variation(named[random() % named.size()], random);
            }
        }
    }
    return numbered(std::move(events));
}

void expectSameAnswer(const std::string& before, const Filter& now)
{
    const auto old = parseFirstVersion(before);
    ASSERT_NE(old.filter(), nullptr) << before;
    const auto events = eventsFor(*old.filter());
    const auto context = contextOf(test::makeStore(events));
    const auto found = foundToday(now, context);

    EXPECT_EQ(now, *old.filter()) << before;
    if (before.find("streak") == std::string::npos) { // which is not naive
        EXPECT_FALSE(found.empty()) << before;
        EXPECT_EQ(found, foundBefore(*old.filter(), events)) << before;
    }
}

//! The presets of 2026-11-27, one a line.
std::vector<std::string> publishedPresets()
{
    std::ifstream file(test::testData() / "tables/first_version_presets.json");
    std::vector<std::string> presets;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("  {")) {
            presets.push_back(line.substr(0, line.rfind('}') + 1));
        }
    }
    return presets;
}

//! The preset's own filter: the first that is not one of a chart's series. These texts have no escapes.
std::string writtenFilter(std::string json)
{
    json.erase(std::min(json.find("\"series\""), json.size()), std::string::npos);
    const std::string key = "\"filter\": \"";
    const auto begin = json.rfind(key) + key.size();
    return json.substr(begin, json.find('"', begin) - begin);
}

TEST(FirstVersionAnswersTest, EveryPublishedPresetFindsWhatItFound)
{
    const auto presets = publishedPresets();
    ASSERT_EQ(presets.size(), 44U);
    for (const auto& json : presets) {
        const auto preset = parsePreset(json);
        ASSERT_TRUE(preset.ok()) << preset.error().where << preset.error().detail << json;
        const auto before = fillText(writtenFilter(json), preset.value().parameters);
        ASSERT_TRUE(before.ok()) << json;
        expectSameAnswer(before.value().text, preset.value().filter);
    }
}

TEST(FirstVersionAnswersTest, ThePublishedColourRulesFindWhatTheyFound)
{
    std::ifstream file(test::testData() / "tables/first_version_colour_rules.json");
    std::stringstream json;
    json << file.rdbuf();
    const auto rules = parseColourRules(json.str());
    EXPECT_TRUE(rules.problems.empty());
    ASSERT_EQ(rules.rules.size(), 5U);

    const std::vector<std::string> before{
        "root: yes", "login: failure", "outcome: denied",
        "service: (Actiontrail or cloudtrail) and event: (StopLogging or DeleteTrail or UpdateTrail)",
        "login: success and offhours: yes"};
    for (std::size_t i = 0; i < before.size(); ++i) {
        expectSameAnswer(before[i], rules.rules[i].filter);
    }
}

} // namespace
} // namespace trailscope
