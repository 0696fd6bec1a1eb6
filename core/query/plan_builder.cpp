// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/time_ranges.h"
#include "core/query/calendar_ranges.h"
#include "core/query/field_values.h"
#include "core/query/filter_text.h"
#include "core/query/known_matches.h"
#include "core/query/plan.h"
#include "core/query/plan_tree.h"
#include "core/query/streak.h"
#include "core/query/time_span.h"

#include <algorithm>

namespace trailscope {

namespace {

using PlanKind = Plan::Kind;

//! Turns one filter into a plan for one store.
class PlanBuilder {
public:
    PlanBuilder(const QueryContext& context, std::stop_token stop)
        : m_context(context), m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<Plan> build(const Filter& filter) const;

private:
    [[nodiscard]] Result<Plan> buildTree(PlanKind kind, const std::vector<Filter>& filters) const;
    [[nodiscard]] Result<Plan> buildClause(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildPair(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildField(Field field, const Clause& clause) const;

    [[nodiscard]] Result<Plan> buildAnyColumn(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildColumns(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildScatteredWords(const std::vector<std::string>& words) const;
    [[nodiscard]] Result<Plan> buildTime(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildCodes(Field field, const ValueTest& test) const;
    [[nodiscard]] Result<Plan> buildBlank(Field field, const Clause& clause) const;
    [[nodiscard]] Plan blanksPlan(Field field, const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildHash(Field field, const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildCalendar(Field field, const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildStreak(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildRecord(std::string path, const Clause& clause) const;

    [[nodiscard]] Plan hashPlan(Field field, const std::string& pattern,
                                const std::shared_ptr<const ValueTest>& test, std::string text) const;

    const QueryContext& m_context;
    std::stop_token m_stop;
};

std::string textOfClause(const Clause& clause)
{
    Filter filter;
    filter.kind = Filter::Kind::Clause;
    filter.clause = clause;
    return toText(filter);
}

Result<Plan> PlanBuilder::build(const Filter& filter) const
{
    if (m_stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    switch (filter.kind) {
    case Filter::Kind::All:
        return everythingIf(true);
    case Filter::Kind::Clause:
        return buildClause(filter.clause);
    case Filter::Kind::And:
        return buildTree(PlanKind::And, filter.children);
    case Filter::Kind::Or:
        return buildTree(PlanKind::Or, filter.children);
    case Filter::Kind::Not:
        break;
    }
    auto inner = build(filter.children.front());
    return inner.ok() ? Result<Plan>(complement(std::move(inner).value())) : inner;
}

Result<Plan> PlanBuilder::buildTree(PlanKind kind, const std::vector<Filter>& filters) const
{
    std::vector<Plan> plans;
    for (const auto& filter : filters) {
        auto plan = build(filter);
        if (!plan.ok()) {
            return plan;
        }
        plans.push_back(std::move(plan).value());
    }
    return combined(kind, std::move(plans));
}

Result<Plan> PlanBuilder::buildClause(const Clause& clause) const
{
    if (clause.other) {
        return buildPair(clause);
    }
    if (const auto* field = std::get_if<Field>(&clause.subject)) {
        return buildField(*field, clause);
    }
    if (const auto* raw = std::get_if<RawPath>(&clause.subject)) {
        return buildRecord(raw->path, clause);
    }
    return buildAnyColumn(clause);
}

Result<Plan> PlanBuilder::buildPair(const Clause& clause) const
{
    const auto columnOf = [](const Subject& subject) {
        const auto* field = std::get_if<Field>(&subject);
        const bool isColumn = field != nullptr && fieldInfo(*field).storage == FieldStorage::Dictionary;
        return isColumn ? std::optional(*field) : std::nullopt;
    };
    const auto left = columnOf(clause.subject);
    const auto right = columnOf(*clause.other);
    if (left && right) {
        auto equal = clause.match == Match::Equal ? findEqualValues(m_context.store->dictionary(*left),
                                                                    m_context.store->dictionary(*right))
                                                  : nullptr;
        return stepPlan(Plan::FieldPair{*left, *right, clause.match, textOfClause(clause), std::move(equal)});
    }
    return stepPlan(Plan::RecordPair{clause.subject, *clause.other, clause.match, textOfClause(clause)});
}

Result<Plan> PlanBuilder::buildField(Field field, const Clause& clause) const
{
    if (clause.match == Match::Empty || clause.match == Match::Missing) {
        return buildBlank(field, clause);
    }
    switch (fieldInfo(field).storage) {
    case FieldStorage::Time:
        return buildTime(clause);
    case FieldStorage::Hash:
        return buildHash(field, clause);
    case FieldStorage::Calendar:
        return buildCalendar(field, clause);
    case FieldStorage::Computed:
        return buildStreak(clause);
    case FieldStorage::Dictionary:
        break;
    }
    const auto test = ValueTest::make(clause);
    return test.ok() ? buildCodes(field, test.value()) : test.error();
}

//! What the record itself says in words, and ids as a whole. Traits and file names would drown it: every file
//! is named after the trail.
Result<Plan> PlanBuilder::buildAnyColumn(const Clause& clause) const
{
    auto columns = buildColumns(clause);
    if (!columns.ok() || clause.match != Match::Contains) {
        return columns;
    }
    std::vector<Plan> plans;
    plans.push_back(std::move(columns).value());
    if (const auto words = wordsOf(clause.values.front()); words.size() > 1) {
        auto scattered = buildScatteredWords(words);
        if (!scattered.ok()) {
            return scattered;
        }
        plans.push_back(std::move(scattered).value());
    }
    if (!hasWildcards(clause.values.front())) {
        for (const auto field : {Field::Id, Field::Request}) {
            auto plan = buildHash(field, {field, Match::Equal, clause.values});
            if (!plan.ok()) {
                return plan;
            }
            plans.push_back(std::move(plan).value());
        }
    }
    return combined(PlanKind::Or, std::move(plans));
}

Result<Plan> PlanBuilder::buildColumns(const Clause& clause) const
{
    std::vector<Plan> plans;
    for (const auto& info : allFields()) {
        if (info.storage == FieldStorage::Dictionary && !info.path.empty()) {
            auto ofField = clause; // the field decides on synonyms
            ofField.subject = info.field;
            auto plan = buildField(info.field, ofField);
            if (!plan.ok()) {
                return plan;
            }
            plans.push_back(std::move(plan).value());
        }
    }
    return combined(PlanKind::Or, std::move(plans));
}

//! Every word in some column: what Simple Log Service finds for several words without a field.
Result<Plan> PlanBuilder::buildScatteredWords(const std::vector<std::string>& words) const
{
    std::vector<Plan> plans;
    for (const auto& word : words) {
        auto plan = buildColumns({AnyColumn{}, Match::Words, {word}});
        if (!plan.ok()) {
            return plan;
        }
        plans.push_back(std::move(plan).value());
    }
    return combined(PlanKind::And, std::move(plans));
}

Result<Plan> PlanBuilder::buildTime(const Clause& clause) const
{
    if (clause.match == Match::Present) {
        return everythingIf(true);
    }
    // Every event has a time, so the empty value adds nothing.
    auto filled = clause;
    filled.values.erase(std::remove(filled.values.begin(), filled.values.end(), ""), filled.values.end());
    auto ranges = rangesOf(filled, m_context.calendar->zone, m_context.now);
    return ranges.ok() ? Result<Plan>(timesPlan(std::move(ranges).value())) : ranges.error();
}

Result<Plan> PlanBuilder::buildCodes(Field field, const ValueTest& test) const
{
    auto matches = test.matchingCodes(m_context.store->dictionary(field), m_stop);
    if (m_stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return codesPlan({field, std::move(matches), 0});
}

//! What a record does not say itself (traits, times, files) is neither.
Result<Plan> PlanBuilder::buildBlank(Field field, const Clause& clause) const
{
    if (BlankFields::fieldBit(field) == 0) {
        return everythingIf(false);
    }
    auto blanks = blanksPlan(field, clause);
    if (clause.match == Match::Empty) {
        return blanks;
    }
    auto none = buildField(field, {field, Match::Equal, {""}});
    if (!none.ok()) {
        return none;
    }
    std::vector<Plan> both;
    both.push_back(std::move(none).value());
    both.push_back(complement(std::move(blanks)));
    return combined(PlanKind::And, std::move(both));
}

//! Rows whose record has the field without a text: as "" for Empty, in any way for Missing.
Plan PlanBuilder::blanksPlan(Field field, const Clause& clause) const
{
    const auto& dictionary = m_context.store->blanksDictionary();
    const auto bit = BlankFields::fieldBit(field);
    std::vector<std::uint8_t> matches;
    for (Code code = 0; code < dictionary.size(); ++code) {
        const auto blanks = BlankFields::fromBytes(dictionary.stored(code));
        const auto asked = clause.match == Match::Empty ? blanks.empty : blanks.empty | blanks.null;
        matches.push_back((asked & bit) != 0 ? 1 : 0);
    }
    const bool isAny = std::find(matches.begin(), matches.end(), 1) != matches.end();
    return isAny ? stepPlan(Plan::Blanks{std::move(matches), textOfClause(clause)}) : everythingIf(false);
}

Plan PlanBuilder::hashPlan(Field field, const std::string& pattern,
                           const std::shared_ptr<const ValueTest>& test, std::string text) const
{
    const auto value = literalText(pattern);
    if (value.empty()) {
        return stepPlan(Plan::Hashes{field, {shortHash({})}, nullptr, std::move(text)});
    }
    // Ids are written in one case throughout; that the case typed is another must not matter.
    auto upper = value;
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    std::vector<std::uint32_t> hashes{shortHash(value), shortHash(toLowerAscii(value)), shortHash(upper)};
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    const bool canVerify = m_context.store->rawSource() != nullptr;
    return stepPlan(Plan::Hashes{field, std::move(hashes), canVerify ? test : nullptr, std::move(text)});
}

Result<Plan> PlanBuilder::buildHash(Field field, const Clause& clause) const
{
    if (clause.match == Match::Present) {
        return complement(hashPlan(field, {}, nullptr, std::string(fieldName(field)) + " is null"));
    }
    if (clause.match != Match::Equal) {
        return buildRecord(std::string(fieldInfo(field).path), clause);
    }
    std::vector<Plan> plans;
    for (const auto& pattern : clause.values) {
        const Clause single{field, Match::Equal, {pattern}};
        auto test = ValueTest::make(single);
        if (!test.ok()) {
            return test.error();
        }
        if (hasWildcards(pattern)) {
            auto plan = buildRecord(std::string(fieldInfo(field).path), single);
            if (!plan.ok()) {
                return plan;
            }
            plans.push_back(std::move(plan).value());
        } else {
            plans.push_back(hashPlan(field, pattern,
                                     std::make_shared<const ValueTest>(std::move(test).value()),
                                     textOfClause(single)));
        }
    }
    return combined(PlanKind::Or, std::move(plans));
}

Result<Plan> PlanBuilder::buildCalendar(Field field, const Clause& clause) const
{
    const auto known = knownMatches(field, clause);
    if (!known.ok()) {
        return known.error();
    }
    const auto& matches = known.value();
    const auto count = static_cast<std::size_t>(std::count(matches.begin(), matches.end(), true));
    if (count == 0 || count == matches.size()) {
        return everythingIf(count > 0);
    }
    if (field == Field::OffHours) {
        auto ownHours = std::make_shared<const OffHours>(*m_context.store, *m_context.calendar);
        if (ownHours->isPersonal()) {
            auto plan = stepPlan(Plan::OwnHours{std::move(ownHours)});
            return matches[1] ? plan : complement(std::move(plan));
        }
    }
    std::vector<TimeRange> ranges;
    for (const auto& piece : piecesOf(*m_context.store, *m_context.calendar)) {
        if (matches[calendarValue(field, piece)]) {
            ranges.push_back(piece.range);
        }
    }
    return timesPlan(std::move(ranges));
}

Result<Plan> PlanBuilder::buildStreak(const Clause& clause) const
{
    const auto known = knownMatches(Field::Streak, clause);
    if (!known.ok()) {
        return known.error();
    }
    std::vector<StreakRule> rules;
    if (clause.match == Match::Equal) {
        for (const auto& value : clause.values) {
            if (const auto rule = parseStreakRule(value)) {
                rules.push_back(*rule);
            }
        }
    }
    const bool no = known.value()[0];
    const bool yes = known.value()[1];
    if (no == yes && (yes || rules.empty())) {
        return everythingIf(yes);
    }
    std::vector<Plan> plans;
    if (no || yes) {
        rules.emplace_back();
    }
    for (const auto& rule : rules) {
        auto rows = streakRows(*m_context.store, m_stop, rule);
        if (!rows.ok()) {
            return rows.error();
        }
        plans.push_back(
            stepPlan(Plan::Rows{Field::Streak, std::make_shared<const RowSet>(std::move(rows).value())}));
    }
    if (no) {
        plans.back() = complement(std::move(plans.back()));
    }
    return combined(PlanKind::Or, std::move(plans));
}

Result<Plan> PlanBuilder::buildRecord(std::string path, const Clause& clause) const
{
    auto test = ValueTest::make(clause);
    if (!test.ok()) {
        return test.error();
    }
    return stepPlan(Plan::Record{std::move(path), std::make_shared<const ValueTest>(std::move(test).value()),
                                 textOfClause(clause)});
}

} // namespace

Result<Plan> makePlan(const Filter& filter, const QueryContext& context, std::stop_token stop)
{
    return PlanBuilder(context, std::move(stop)).build(filter);
}

} // namespace trailscope
