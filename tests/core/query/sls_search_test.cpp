// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "core/query/run_filter.h"
#include "tests/support/fake_archive.h"
#include "tests/support/sls_search.h"
#include "tests/support/test_paths.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <regex>
#include <set>
#include <sstream>

namespace trailscope {
namespace {

using test::LoggedEvent;

//! Alerts on what the landing zone and the benchmark of CIS watch, written as their texts are.
constexpr std::array alerts{
    "__topic__: actiontrail_audit_event and event.serviceName: Actiontrail and (event.eventName: DeleteTrail "
    "or "
    "event.eventName: StopLogging)",
    "__topic__: actiontrail_audit_event and event.eventName: ConsoleSignin and (not event.errorMessage: * or "
    "event.errorMessage: success)",
    "event.eventName: ConsoleSignin and event.errorMessage: * and not event.errorMessage: success",
    "event.userIdentity.type: ram-user and event.additionalEventData.mfaChecked: false and (event.errorCode: "
    "null or "
    "not event.errorCode : *)",
    "event.userIdentity.type: root-account and event.userIdentity.accessKeyId: * and not "
    "event.userIdentity.accessKeyId: NULL",
    R"(event.serviceName: Ecs and event.eventRW: Write and event.resourceType : "ACS::ECS::Instance")",
    "event.serviceName: Oss and event.eventName: PutBucketPolicy OR event.eventName: DeleteBucketPolicy",
    "event.errorCode: NoPermission or event.errorCode: NoPermission.* or event.errorCode: Forbidden.*",
    R"("event.errorCode": * and not "event.errorCode": "")",
    R"(event.errorCode: "NoPermission.*")",
    R"(event.errorMessage: #"not authorized" and not event.errorMessage: authorized.)",
    R"(event.errorMessage: "authorized not")",
    "event.requestParameters.RegionId: cn-?eijing",
    "event.userAgent: Chrome and not event.userAgent: Edg*",
    "(event.serviceName: Ram or event.serviceName: Ims) event.eventName: ChangePassword",
    R"(event.resourceName: "acs:oss:pay/a.csv")",
    R"(#"not authorized")",
    "__topic__: actiontrail_audit_event",
};

std::vector<std::string> alertTexts()
{
    std::ifstream file(test::testData() / "samples/rules/cis_section2_queries.md");
    std::stringstream text;
    text << file.rdbuf();
    const auto all = text.str();
    const std::regex block("```\n([^`]+)```");
    std::vector<std::string> texts(alerts.begin(), alerts.end());
    for (std::sregex_iterator hit(all.begin(), all.end(), block), end; hit != end; ++hit) {
        texts.push_back((*hit)[1].str());
    }
    return texts;
}

//! The names that the access logs of OSS have there, and ours.
std::string nameHere(const std::string& name)
{
    if (name == "operation" || name == "event_name") {
        return "event.eventName";
    }
    if (name == "request_uri") {
        return "event.requestParameters.requestUrl";
    }
    return name.starts_with("event.") ? name : "event." + name;
}

using Values = std::map<std::string, std::vector<std::string>>;

//! The values that the text names, by their fields.
Values namedValues(const std::string& text)
{
    Values values;
    const std::regex pair(R"re("?([A-Za-z_.]+)"?\s*:\s*#?("[^"]*"|[^\s()|]+))re");
    for (std::sregex_iterator hit(text.begin(), text.end(), pair), end; hit != end; ++hit) {
        auto value = (*hit)[2].str();
        value.erase(std::remove(value.begin(), value.end(), '"'), value.end());
        if ((*hit)[1] != "__topic__") {
            values[(*hit)[1]].push_back(value);
        }
    }
    return values.empty() ? Values{{"event.errorMessage", {"success"}}} : values;
}

//! The value itself, something near it, or something that holds it as a word.
std::string variation(std::string value, std::mt19937& random)
{
    if (random() % 4 != 0) {
        std::replace_if(
            value.begin(), value.end(), [](char c) { return c == '*' || c == '?'; }, 'x');
    }
    switch (random() % 14) {
    case 0:
        return value + "X";
    case 1:
        return "pre" + value;
    case 2:
        return value + ".RAM";
    case 3:
        return "a;" + value + ",b";
    case 4:
        return value + "@example.com";
    case 5:
        return "/?" + value;
    case 6:
        return {};
    case 7:
        return value + "-" + value;
    case 8:
        for (auto& c : value) {
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        }
        return value;
    case 9:
        return "null";
    case 10:
        return "The request was not authorized (" + value + ")";
    default:
        return value;
    }
}

LoggedEvent randomEvent(const Values& values, std::mt19937& random)
{
    LoggedEvent event;
    for (const auto& [field, named] : values) {
        if (random() % 8 != 0) {
            event[field] = variation(named[random() % named.size()], random);
        }
    }
    return event;
}

std::string jsonText(const std::string& text)
{
    std::string json = "\"";
    for (const char c : text) {
        json += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return json + '"';
}

//! The event as the archive holds it: fields with two names in the middle become one object.
std::string recordOf(const LoggedEvent& event)
{
    std::map<std::string, std::string> objects;
    std::string record;
    for (const auto& [name, value] : event) {
        const auto path = nameHere(name).substr(6);
        const auto dot = path.find('.');
        auto& into = dot == std::string::npos ? record : objects[path.substr(0, dot)];
        into += (into.empty() ? "" : ",") + jsonText(path.substr(dot + 1)) + ":" + jsonText(value);
    }
    for (const auto& [name, members] : objects) {
        record += (record.empty() ? "" : ",") + jsonText(name) + ":{" + members + "}";
    }
    return "{" + record + "}";
}

test::RecordedEvent recorded(const LoggedEvent& event, std::int64_t second)
{
    test::RecordedEvent made{{second, {{Field::Id, "id-" + std::to_string(second)}}, {}}, 0, recordOf(event)};
    for (const auto& [name, value] : event) {
        if (const auto field = findField(nameHere(name))) {
            made.event.texts[*field] = value;
            made.event.blanks.empty |= value.empty() ? BlankFields::fieldBit(*field) : 0;
        }
    }
    return made;
}

std::set<std::int64_t> foundHere(const std::string& text, const std::vector<LoggedEvent>& events)
{
    std::vector<test::RecordedEvent> records;
    for (const auto& event : events) {
        records.push_back(recorded(event, static_cast<std::int64_t>(records.size())));
    }
    const auto archive = test::makeArchive(records);
    const QueryContext context{
        archive.store, std::make_shared<const Calendar>(Calendar::standard(TimeZone())), {}};
    const auto parsed = parseFilter(text);
    const auto rows = runFilter(*parsed.filter(), context);
    std::set<std::int64_t> found;
    for (const auto row : rows.value().rows()) {
        found.insert(archive.store->time(row).seconds);
    }
    return found;
}

std::set<std::int64_t> foundThere(const std::string& text, const std::vector<LoggedEvent>& events)
{
    std::set<std::int64_t> found;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (test::slsFinds(text, events[i]).value_or(false)) {
            found.insert(static_cast<std::int64_t>(i));
        }
    }
    return found;
}

TEST(SlsSearchTest, TheReferenceKnowsTheSearchLanguage)
{
    const LoggedEvent event{{"event.a", "Jiro@example.com"}, {"event.b", "x y"}, {"event.c", ""}};
    for (const auto* text :
         {"event.a: jiro", R"("event.b": "y x")", R"(event.b: #"x y")", "event.a: example.*",
          "not event.a: example", "event.b: x and not event.d: *", "event.c: \"\"", "jiro (nothing or y)"}) {
        EXPECT_EQ(test::slsFinds(text, event), true) << text;
    }
    for (const auto* text : {"event.a: jir", R"(event.b: #"y x")", R"(event.a: "example.*")", "event.c: *",
                             "Event.a: jiro", "event.d: \"\""}) {
        EXPECT_EQ(test::slsFinds(text, event), false) << text;
    }
    EXPECT_EQ(test::slsFinds("(event.a: b", event), std::nullopt);
}

TEST(SlsSearchTest, EveryAlertFindsTheEventsThatSimpleLogServiceFinds)
{
    std::mt19937 random(28);
    for (const auto& text : alertTexts()) {
        std::vector<LoggedEvent> events;
        const auto values = namedValues(text);
        while (events.size() < 400) {
            events.push_back(randomEvent(values, random));
        }
        const auto whole = test::slsFinds(text, events.front()) ? text : repairedText(text).value_or("");
        const auto there = foundThere(whole, events);
        const auto typed = parseFilter(text).filter() != nullptr ? text : repairedText(text).value_or("");
        ASSERT_NE(parseFilter(typed).filter(), nullptr) << text;

        EXPECT_EQ(foundHere(typed, events), there) << text;
        EXPECT_GT(there.size(), 0U) << text;
        EXPECT_TRUE(there.size() < events.size() || text == alerts.back()) << text;
    }
}

} // namespace
} // namespace trailscope
