// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/query/calendar_ranges.h"
#include "core/query/field_values.h"
#include "core/query/filter_text.h"
#include "core/query/plan.h"
#include "core/query/streak.h"
#include "core/query/time_span.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace trailscope {

namespace {

using Kind = Plan::Kind;

Plan everythingIf(bool everything)
{
    return {everything ? Kind::Everything : Kind::Nothing, {}, {}};
}

template<typename Step>
Plan stepPlan(Step step)
{
    return {Kind::Step, std::move(step), {}};
}

Plan codesPlan(Plan::Codes codes)
{
    codes.count = std::accumulate(codes.matches.begin(), codes.matches.end(), std::size_t{0});
    if (codes.count == 0 || codes.count == codes.matches.size()) {
        return everythingIf(codes.count > 0);
    }
    return stepPlan(std::move(codes));
}

Plan timesPlan(std::vector<TimeRange> ranges)
{
    auto times = merged(std::move(ranges));
    return times.empty() ? everythingIf(false) : stepPlan(Plan::Times{std::move(times)});
}

Plan complement(Plan plan)
{
    if (plan.kind == Kind::Everything || plan.kind == Kind::Nothing) {
        return everythingIf(plan.kind == Kind::Nothing);
    }
    if (plan.kind == Kind::Not) {
        return std::move(plan.children.front());
    }
    if (auto* codes = std::get_if<Plan::Codes>(&plan.step)) {
        for (auto& match : codes->matches) {
            match = match == 0 ? 1 : 0;
        }
        return codesPlan(std::move(*codes));
    }
    Plan inverse{Kind::Not, {}, {}};
    inverse.children.push_back(std::move(plan));
    return inverse;
}

//! Cheaper steps have a smaller number: time windows are searched, codes scanned, records read.
std::size_t cost(const Plan& plan)
{
    std::size_t highest = plan.step.index();
    for (const auto& child : plan.children) {
        highest = std::max(highest, cost(child));
    }
    return highest;
}

//! Puts all questions about one field's codes into the first of them.
void mergeCodes(Kind kind, std::vector<Plan>& plans)
{
    std::vector<Plan> kept;
    for (auto& plan : plans) {
        auto* codes = std::get_if<Plan::Codes>(&plan.step);
        const auto same = std::find_if(kept.begin(), kept.end(), [codes](const Plan& other) {
            const auto* otherCodes = std::get_if<Plan::Codes>(&other.step);
            return codes != nullptr && otherCodes != nullptr && otherCodes->field == codes->field;
        });
        if (same == kept.end()) {
            kept.push_back(std::move(plan));
            continue;
        }
        auto& target = std::get<Plan::Codes>(same->step);
        for (std::size_t code = 0; code < target.matches.size(); ++code) {
            const auto both = static_cast<std::uint8_t>(target.matches[code] & codes->matches[code]);
            const auto any = static_cast<std::uint8_t>(target.matches[code] | codes->matches[code]);
            target.matches[code] = kind == Kind::And ? both : any;
        }
    }
    for (auto& plan : kept) {
        if (auto* codes = std::get_if<Plan::Codes>(&plan.step)) {
            plan = codesPlan(std::move(*codes));
        }
    }
    plans = std::move(kept);
}

Plan combined(Kind kind, std::vector<Plan> plans)
{
    mergeCodes(kind, plans);
    const auto neutral = kind == Kind::And ? Kind::Everything : Kind::Nothing;
    const auto decisive = kind == Kind::And ? Kind::Nothing : Kind::Everything;
    const auto is = [](Kind wanted) { return [wanted](const Plan& plan) { return plan.kind == wanted; }; };
    if (std::any_of(plans.begin(), plans.end(), is(decisive))) {
        return everythingIf(decisive == Kind::Everything);
    }
    plans.erase(std::remove_if(plans.begin(), plans.end(), is(neutral)), plans.end());
    if (plans.empty()) {
        return everythingIf(neutral == Kind::Everything);
    }
    if (plans.size() == 1) {
        return std::move(plans.front());
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Plan& a, const Plan& b) { return cost(a) < cost(b); });
    return {kind, {}, std::move(plans)};
}

//! Turns one filter into a plan for one store.
class PlanBuilder {
public:
    PlanBuilder(const QueryContext& context, std::stop_token stop)
        : m_context(context), m_stop(std::move(stop))
    {
    }

    [[nodiscard]] Result<Plan> build(const Filter& filter) const;

private:
    [[nodiscard]] Result<Plan> buildTree(Kind kind, const std::vector<Filter>& filters) const;
    [[nodiscard]] Result<Plan> buildClause(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildField(Field field, const Clause& clause) const;

    [[nodiscard]] Result<Plan> buildAnyColumn(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildTime(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildCodes(Field field, const ValueTest& test) const;
    [[nodiscard]] Result<Plan> buildHash(Field field, const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildCalendar(Field field, const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildStreak(const Clause& clause) const;
    [[nodiscard]] Result<Plan> buildRecord(std::string path, const Clause& clause) const;

    [[nodiscard]] Plan hashPlan(Field field, const std::string& pattern,
                                const std::shared_ptr<const ValueTest>& test, std::string text) const;

    const QueryContext& m_context;
    std::stop_token m_stop;
};

std::string clauseText(const Clause& clause)
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
        return buildTree(Kind::And, filter.children);
    case Filter::Kind::Or:
        return buildTree(Kind::Or, filter.children);
    case Filter::Kind::Not:
        break;
    }
    auto inner = build(filter.children.front());
    return inner.ok() ? Result<Plan>(complement(std::move(inner).value())) : inner;
}

Result<Plan> PlanBuilder::buildTree(Kind kind, const std::vector<Filter>& filters) const
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
    if (const auto* field = std::get_if<Field>(&clause.subject)) {
        return buildField(*field, clause);
    }
    if (const auto* raw = std::get_if<RawPath>(&clause.subject)) {
        return buildRecord(raw->path, clause);
    }
    return buildAnyColumn(clause);
}

Result<Plan> PlanBuilder::buildField(Field field, const Clause& clause) const
{
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
    const auto test = ValueTest::make(clause);
    if (!test.ok()) {
        return test.error();
    }
    std::vector<Plan> plans;
    for (const auto& info : allFields()) {
        if (info.storage == FieldStorage::Dictionary && !info.path.empty()) {
            auto plan = buildCodes(info.field, test.value());
            if (!plan.ok()) {
                return plan;
            }
            plans.push_back(std::move(plan).value());
        }
    }
    if (clause.match == Match::Contains && !hasWildcards(clause.values.front())) {
        for (const auto field : {Field::Id, Field::Request}) {
            auto plan = buildHash(field, {field, Match::Equal, clause.values, true, false});
            if (!plan.ok()) {
                return plan;
            }
            plans.push_back(std::move(plan).value());
        }
    }
    return combined(Kind::Or, std::move(plans));
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
        return complement(hashPlan(field, {}, nullptr, std::string(fieldName(field)) + ": \"\""));
    }
    if (clause.match != Match::Equal) {
        return buildRecord(std::string(fieldInfo(field).path), clause);
    }
    std::vector<Plan> plans;
    for (const auto& pattern : clause.values) {
        const Clause single{field, Match::Equal, {pattern}, true, false};
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
                                     clauseText(single)));
        }
    }
    return combined(Kind::Or, std::move(plans));
}

//! Which of a field's known values the clause holds. Comparisons go by their own order, not by letters, and a
//! range may run over the end: `hour in [22, 6)`.
Result<std::vector<bool>> knownMatches(Field field, const Clause& clause)
{
    const auto values = knownValues(field);
    std::vector<bool> matches(values.size());
    if (clause.match < Match::Less) {
        const auto test = ValueTest::make(clause);
        if (!test.ok()) {
            return test.error();
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            matches[i] = test.value().matches(values[i]);
        }
        return matches;
    }
    std::vector<std::size_t> bounds;
    for (const auto& value : clause.values) {
        const bool isEnd = field == Field::Hour && value == "24";
        const auto index = isEnd ? std::optional(values.size()) : findKnownValue(field, value);
        if (!index) {
            return Error{ErrorCode::BadFilter, value, "not one of the field's values"};
        }
        bounds.push_back(*index);
    }
    if (bounds.size() != (clause.match == Match::Between ? 2U : 1U)) {
        return Error{ErrorCode::BadFilter, {}, "a comparison lacks its values"};
    }
    const auto low = bounds.front();
    const auto high = bounds.back();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool above = clause.includeLow ? i >= low : i > low;
        const bool below = clause.includeHigh ? i <= high : i < high;
        switch (clause.match) {
        case Match::Less:
            matches[i] = i < high;
            break;
        case Match::LessEqual:
            matches[i] = i <= high;
            break;
        case Match::Greater:
            matches[i] = i > low;
            break;
        case Match::GreaterEqual:
            matches[i] = i >= low;
            break;
        default:
            matches[i] = low <= high ? above && below : above || below;
        }
    }
    return matches;
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
    const bool no = known.value()[0];
    const bool yes = known.value()[1];
    if (no == yes) {
        return everythingIf(yes);
    }
    auto rows = streakRows(*m_context.store, m_stop);
    if (!rows.ok()) {
        return rows.error();
    }
    auto plan = stepPlan(Plan::Rows{Field::Streak, std::make_shared<const RowSet>(std::move(rows).value())});
    return yes ? plan : complement(std::move(plan));
}

Result<Plan> PlanBuilder::buildRecord(std::string path, const Clause& clause) const
{
    auto test = ValueTest::make(clause);
    if (!test.ok()) {
        return test.error();
    }
    return stepPlan(Plan::Record{std::move(path), std::make_shared<const ValueTest>(std::move(test).value()),
                                 clauseText(clause)});
}

} // namespace

Result<Plan> makePlan(const Filter& filter, const QueryContext& context, std::stop_token stop)
{
    return PlanBuilder(context, std::move(stop)).build(filter);
}

} // namespace trailscope
