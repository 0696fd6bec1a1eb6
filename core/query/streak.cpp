// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/streak.h"

#include "core/base/dense_id_map.h"
#include "core/query/code_scan.h"
#include "core/query/segment_loop.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace trailscope {

namespace {

struct LoginRow {
    Timestamp time;
    RowId row = 0;
    DenseIdMap::Key who = 0; //!< account and user
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
    switch (scanCodes(login, selected, countOnes(selected), bits)) {
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

void putLogins(const Segment& segment, RowId firstRow, std::span<const std::size_t> rows, LoginRow* logins)
{
    const auto login = segment.column(Field::Login);
    const auto account = segment.column(Field::Account);
    const auto user = segment.column(Field::User);
    for (const auto row : rows) {
        const auto who = DenseIdMap::keyOf(account.global(row), user.global(row));
        const bool failed = login.global(row) == static_cast<Code>(Login::Failure);
        *logins++ = {segment.time(row), firstRow + static_cast<RowId>(row), who, failed};
    }
}

using Logins = LargeVector<LoginRow>;

//! All console logins in the order of time.
Logins loginsOf(const EventStore& store, const std::stop_token& stop)
{
    const auto& segments = store.segments();
    std::vector<std::vector<std::size_t>> rows(segments.size());
    forEachSegment(segments.size(), stop,
                   [&](unsigned, std::size_t i) { rows[i] = loginRows(segments[i]->column(Field::Login)); });
    std::vector<std::size_t> places{0};
    for (const auto& some : rows) {
        places.push_back(places.back() + some.size());
    }
    Logins logins(places.back());
    forEachSegment(segments.size(), stop, [&](unsigned, std::size_t i) {
        putLogins(*segments[i], store.layout()->firstRow(i), rows[i], logins.data() + places[i]);
    });
    const auto isBefore = [](const LoginRow& a, const LoginRow& b) { return a.time < b.time; };
    if (!std::is_sorted(logins.begin(), logins.end(), isBefore)) { // as while a load goes on
        std::stable_sort(logins.begin(), logins.end(), isBefore);
    }
    return logins;
}

//! By login a number for who it was, below the second part.
std::pair<LargeVector<std::uint32_t>, std::size_t> usersOf(const Logins& logins)
{
    LargeVector<DenseIdMap::Key> keys(logins.size());
    std::transform(logins.begin(), logins.end(), keys.begin(),
                   [](const LoginRow& login) { return login.who; });
    DenseIdMap numbers;
    LargeVector<std::uint32_t> users(logins.size());
    numbers.number(keys, users);
    return {std::move(users), numbers.size()};
}

} // namespace

Result<RowSet> streakRows(const EventStore& store, const std::stop_token& stop, const StreakRule& rule)
{
    RowSet rows(store.layout());
    const auto logins = loginsOf(store, stop);
    const auto [users, userCount] = usersOf(logins);
    std::vector<OpenStreak> streaks(userCount);
    for (std::size_t i = 0; i < logins.size(); ++i) {
        const auto& login = logins[i];
        auto& streak = streaks[users[i]];
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
