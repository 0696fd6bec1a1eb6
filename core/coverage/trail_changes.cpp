// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/trail_changes.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 6> changingEvents{"StopLogging",  "DeleteTrail", "UpdateTrail",
                                                         "StartLogging", "CreateTrail", "PutEventSelectors"};

bool changesTrail(const EventStore& store, RowId row)
{
    const auto service = store.text(Field::Service, row);
    const bool isTrail = service == "Actiontrail" || service == "ActionTrail" || service == "cloudtrail";
    return isTrail
        && std::find(changingEvents.begin(), changingEvents.end(), store.text(Field::Event, row))
               != changingEvents.end();
}

//! The codes of the events' names, so that most rows cost one comparison of numbers.
std::vector<bool> changingCodes(const EventStore& store)
{
    const auto& names = store.dictionary(Field::Event);
    std::vector<bool> changing(names.size());
    for (Code code = 0; code < names.size(); ++code) {
        changing[code] =
            std::find(changingEvents.begin(), changingEvents.end(), names.text(code)) != changingEvents.end();
    }
    return changing;
}

std::int64_t secondsBetween(const EventStore& store, RowId first, RowId second)
{
    return store.time(second).seconds - store.time(first).seconds;
}

} // namespace

std::vector<TrailChange> findTrailChanges(const EventStore& store)
{
    const auto changing = changingCodes(store);
    std::vector<TrailChange> changes;
    std::unordered_map<Code, std::size_t> waiting; // by account: the change whose next event is looked for
    for (RowId row = 0; row < store.rowCount(); ++row) {
        const auto account = store.code(Field::Account, row);
        if (const auto last = waiting.find(account); last != waiting.end()) {
            auto& change = changes[last->second];
            change.next = row;
            change.silenceSeconds = secondsBetween(store, change.row, row);
            waiting.erase(last);
        }
        if (changing[store.code(Field::Event, row)] && changesTrail(store, row)) {
            waiting[account] = changes.size();
            changes.push_back({row, {}, 0});
        }
    }
    return changes;
}

std::vector<Silence> longestSilences(const EventStore& store)
{
    std::unordered_map<Code, RowId> last;
    std::unordered_map<Code, Silence> longest;
    for (RowId row = 0; row < store.rowCount(); ++row) {
        const auto account = store.code(Field::Account, row);
        const auto [before, isFirst] = last.try_emplace(account, row);
        const auto seconds = secondsBetween(store, before->second, row);
        auto& silence = longest[account];
        if (!isFirst && seconds > silence.seconds) {
            silence = {std::string(store.text(Field::Account, row)), before->second, row, seconds};
        }
        before->second = row;
    }
    std::vector<Silence> silences;
    for (auto& [account, silence] : longest) {
        if (silence.seconds > 0) {
            silences.push_back(std::move(silence));
        }
    }
    std::sort(silences.begin(), silences.end(), [](const Silence& a, const Silence& b) {
        return a.seconds != b.seconds ? a.seconds > b.seconds : a.account < b.account;
    });
    return silences;
}

} // namespace trailscope
