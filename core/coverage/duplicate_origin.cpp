// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/duplicate_origin.h"

#include "core/coverage/delivered_name.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trailscope {

namespace {

DuplicateOrigin originOf(const std::string& kept, const std::string& repeated)
{
    if (kept == repeated) {
        return {DuplicateReason::SameFile, kept, repeated, 0, 0};
    }
    const auto first = parseDeliveredName(kept);
    const auto second = parseDeliveredName(repeated);
    if (!first || !second) {
        return {DuplicateReason::Unknown, kept, repeated, 0, 0};
    }
    if (first->trail != second->trail) {
        return {DuplicateReason::TwoTrails, first->trail, second->trail, 0, 0};
    }
    if (first->region != second->region) {
        return {DuplicateReason::TwoRegions, first->region, second->region, 0, 0};
    }
    return {DuplicateReason::SameDelivery, kept, repeated, 0, 0};
}

} // namespace

std::vector<DuplicateOrigin> duplicateOrigins(const std::vector<DuplicateCount>& duplicates,
                                              const EventStore& store)
{
    const auto& files = store.dictionary(Field::File);
    std::map<std::tuple<DuplicateReason, std::string, std::string>, DuplicateOrigin> found;
    for (const auto& duplicate : duplicates) {
        const auto origin =
            originOf(std::string(files.text(duplicate.kept)), std::string(files.text(duplicate.repeated)));
        auto& sum = found.try_emplace({origin.reason, origin.kept, origin.repeated}, origin).first->second;
        sum.events += duplicate.events;
        ++sum.files;
    }
    std::vector<DuplicateOrigin> origins;
    for (auto& [key, origin] : found) {
        origins.push_back(std::move(origin));
    }
    std::stable_sort(origins.begin(), origins.end(),
                     [](const DuplicateOrigin& a, const DuplicateOrigin& b) { return a.events > b.events; });
    return origins;
}

} // namespace trailscope
