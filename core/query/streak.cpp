// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/streak.h"

#include "core/query/code_scan.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <unordered_map>
#include <vector>

namespace trailscope {

namespace {

struct LoginRow {
    Timestamp time;
    RowId row = 0;
    std::uint64_t who = 0; //!< account and user
    bool failed = false;
};

//! Failures without a success so far.
struct OpenStreak {
    std::vector<RowId> failures;
    Timestamp last;
};

bool isLogin(Code code) noexcept
{
    return code != static_cast<Code>(Login::No);
}

//! The segment's rows that are console logins.
std::vector<std::size_t> loginRows(const ColumnView& login)
{
    std::vector<std::uint8_t> selected;
    for (const auto code : login.toGlobal) {
        selected.push_back(isLogin(code) ? 1 : 0);
    }
    std::vector<std::uint64_t> bits((login.rowCount + 63) / 64);
    std::vector<std::size_t> rows;
    switch (scanCodes(login, selected, bits)) {
    case Share::None:
        break;
    case Share::All:
        rows.resize(login.rowCount);
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        break;
    case Share::Some:
        for (std::size_t i = 0; i < bits.size(); ++i) {
            for (auto word = bits[i]; word != 0; word &= word - 1) {
                rows.push_back(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
            }
        }
    }
    return rows;
}

void addLogins(const Segment& segment, RowId firstRow, std::vector<LoginRow>& logins)
{
    const auto login = segment.column(Field::Login);
    const auto account = segment.column(Field::Account);
    const auto user = segment.column(Field::User);
    for (const auto row : loginRows(login)) {
        const auto who = (std::uint64_t{account.global(row)} << 32U) | user.global(row);
        const bool failed = login.global(row) == static_cast<Code>(Login::Failure);
        logins.push_back({segment.time(row), firstRow + static_cast<RowId>(row), who, failed});
    }
}

//! All console logins in the order of time.
std::vector<LoginRow> loginsOf(const EventStore& store, const std::stop_token& stop)
{
    std::vector<LoginRow> logins;
    for (std::size_t i = 0; i < store.segments().size() && !stop.stop_requested(); ++i) {
        addLogins(*store.segments()[i], store.layout()->firstRow(i), logins);
    }
    std::stable_sort(logins.begin(), logins.end(),
                     [](const LoginRow& a, const LoginRow& b) { return a.time < b.time; });
    return logins;
}

} // namespace

Result<RowSet> streakRows(const EventStore& store, const std::stop_token& stop, const StreakRule& rule)
{
    RowSet rows(store.layout());
    std::unordered_map<std::uint64_t, OpenStreak> streaks;
    for (const auto& login : loginsOf(store, stop)) {
        auto& streak = streaks[login.who];
        if (login.time.seconds - streak.last.seconds > rule.gapSeconds) {
            streak.failures.clear();
        }
        if (login.failed) {
            streak.failures.push_back(login.row);
            streak.last = login.time;
            continue;
        }
        if (streak.failures.size() >= rule.failures) {
            std::for_each(streak.failures.begin(), streak.failures.end(),
                          [&rows](RowId row) { rows.add(row); });
            rows.add(login.row);
        }
        streak.failures.clear();
    }
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return rows;
}

} // namespace trailscope
