// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/colour_rules.h"

#include "core/base/embedded_text.h"
#include "core/query/filter_migration.h"
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "core/review/json_input.h"
#include "core/review/json_output.h"
#include "core/review/review_file.h"

#include <algorithm>
#include <cassert>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, allRuleColours.size()> colourNames{"red",  "orange", "yellow", "green",
                                                                          "teal", "blue",   "purple", "grey"};

//! The filters of earlier files are in the first version of the filter language.
constexpr std::int64_t rulesVersion = 2;

void readFilter(const std::string& key, JsonInput::Element value, JsonInput& input, ColourRule& rule)
{
    rule.filterText = input.text(key, value);
    if (input.version() < rulesVersion) {
        rule.filterText = migratedFilterText(rule.filterText);
    }
    const auto parsed = parseFilter(rule.filterText);
    if (const auto* error = parsed.error()) {
        input.reject(key, describeWithRepair(rule.filterText, *error));
    } else {
        rule.filter = *parsed.filter();
    }
}

//! Nothing when the rule has a problem, which the input keeps.
std::optional<ColourRule> readRule(const std::string& at, JsonInput::Element value, JsonInput& input)
{
    const auto before = input.problems().size();
    const auto members = input.object(at, value);
    if (!members) {
        return std::nullopt;
    }
    input.require(*members, {"title", "filter", "colour"}, at);
    ColourRule rule;
    for (const auto [name, member] : *members) {
        const auto key = memberKey(at, name);
        if (name == "title") {
            rule.title = input.localText(key, member);
        } else if (name == "filter") {
            readFilter(key, member, input, rule);
        } else if (name == "colour") {
            const auto colour = findRuleColour(input.text(key, member));
            rule.colour = colour.value_or(RuleColour::Yellow);
            if (!colour) {
                input.reject(key, "must be red, orange, yellow, green, teal, blue, purple or grey");
            }
        } else if (name == "enabled") {
            rule.enabled = input.flag(key, member);
        } else {
            input.reject(key, "is no key of a colour rule");
        }
    }
    return input.problems().size() == before ? std::optional(std::move(rule)) : std::nullopt;
}

} // namespace

std::string_view colourName(RuleColour colour) noexcept
{
    return colourNames[static_cast<std::size_t>(colour)];
}

std::optional<RuleColour> findRuleColour(std::string_view name) noexcept
{
    const auto* const found = std::find(colourNames.begin(), colourNames.end(), name);
    return found == colourNames.end() ? std::nullopt
                                      : std::optional(static_cast<RuleColour>(found - colourNames.begin()));
}

ColourRules parseColourRules(std::string_view json)
{
    ColourRules result;
    JsonInput input;
    if (const auto members = input.parse(json)) {
        input.requireVersion(*members, rulesVersion);
        input.require(*members, {"rules"});
        JsonInput::Element list;
        const bool isThere = (*members)["rules"].get(list) == simdjson::SUCCESS;
        const auto rules = isThere ? input.list("rules", list) : std::vector<JsonInput::Element>();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (auto rule = readRule(itemKey("rules", i), rules[i], input)) {
                result.rules.push_back(std::move(*rule));
            }
        }
    }
    result.problems = input.problems();
    return result;
}

std::string colourRulesJson(const std::vector<ColourRule>& rules)
{
    JsonOutput out;
    out.open({}, '{');
    out.number("schemaVersion", rulesVersion);
    out.open("rules", '[');
    for (const auto& rule : rules) {
        out.open({}, '{');
        out.localText("title", rule.title);
        out.text("filter", rule.filterText);
        out.text("colour", colourName(rule.colour));
        out.flag("enabled", rule.enabled);
        out.close('}');
    }
    out.close(']');
    out.close('}');
    return out.document();
}

const std::vector<ColourRule>& builtinColourRules()
{
    static const auto rules = [] {
        auto read = parseColourRules(colourRuleFiles().front().text);
        assert(read.problems.empty()); // a test reads them all
        return std::move(read.rules);
    }();
    return rules;
}

ColourRules readColourRules(const std::filesystem::path& file)
{
    const auto text = readReviewFile(file);
    if (!text.ok()) {
        return {builtinColourRules(), {text.error()}};
    }
    return text.value().empty() ? ColourRules{builtinColourRules(), {}} : parseColourRules(text.value());
}

Result<Done> saveColourRules(const std::filesystem::path& file, const std::vector<ColourRule>& rules)
{
    return writeReviewFile(file, colourRulesJson(rules));
}

} // namespace trailscope
