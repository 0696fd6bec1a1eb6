// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/plan_tree.h"

#include "core/query/calendar_ranges.h"

#include <algorithm>
#include <numeric>

namespace trailscope {

namespace {

using PlanKind = Plan::Kind;

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
void mergeCodes(PlanKind kind, std::vector<Plan>& plans)
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
            target.matches[code] = kind == PlanKind::And ? both : any;
        }
    }
    for (auto& plan : kept) {
        if (auto* codes = std::get_if<Plan::Codes>(&plan.step)) {
            plan = codesPlan(std::move(*codes));
        }
    }
    plans = std::move(kept);
}

} // namespace

Plan everythingIf(bool everything)
{
    return {everything ? PlanKind::Everything : PlanKind::Nothing, {}, {}};
}

Plan codesPlan(Plan::Codes codes)
{
    codes.count = std::accumulate(codes.matches.begin(), codes.matches.end(), std::size_t{0});
    if (codes.count == 0 || codes.count == codes.matches.size()) {
        return everythingIf(codes.count > 0);
    }
    codes.first =
        static_cast<Code>(std::find(codes.matches.begin(), codes.matches.end(), 1) - codes.matches.begin());
    return stepPlan(std::move(codes));
}

Plan timesPlan(std::vector<TimeRange> ranges)
{
    auto times = merged(std::move(ranges));
    return times.empty() ? everythingIf(false) : stepPlan(Plan::Times{std::move(times)});
}

Plan complement(Plan plan)
{
    if (plan.kind == PlanKind::Everything || plan.kind == PlanKind::Nothing) {
        return everythingIf(plan.kind == PlanKind::Nothing);
    }
    if (plan.kind == PlanKind::Not) {
        return std::move(plan.children.front());
    }
    if (auto* codes = std::get_if<Plan::Codes>(&plan.step)) {
        for (auto& match : codes->matches) {
            match = match == 0 ? 1 : 0;
        }
        return codesPlan(std::move(*codes));
    }
    Plan inverse{PlanKind::Not, {}, {}};
    inverse.children.push_back(std::move(plan));
    return inverse;
}

Plan combined(Plan::Kind kind, std::vector<Plan> plans)
{
    mergeCodes(kind, plans);
    const auto neutral = kind == PlanKind::And ? PlanKind::Everything : PlanKind::Nothing;
    const auto decisive = kind == PlanKind::And ? PlanKind::Nothing : PlanKind::Everything;
    const auto is = [](PlanKind wanted) {
        return [wanted](const Plan& plan) { return plan.kind == wanted; };
    };
    if (std::any_of(plans.begin(), plans.end(), is(decisive))) {
        return everythingIf(decisive == PlanKind::Everything);
    }
    plans.erase(std::remove_if(plans.begin(), plans.end(), is(neutral)), plans.end());
    if (plans.empty()) {
        return everythingIf(neutral == PlanKind::Everything);
    }
    if (plans.size() == 1) {
        return std::move(plans.front());
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Plan& a, const Plan& b) { return cost(a) < cost(b); });
    return {kind, {}, std::move(plans)};
}

} // namespace trailscope
