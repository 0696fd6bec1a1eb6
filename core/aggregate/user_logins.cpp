// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aggregate/user_logins.h"

#include "core/aggregate/event_kind.h"

#include <algorithm>
#include <tuple>

namespace trailscope {

namespace {

constexpr auto byTime = [](const LoginMark& a, const LoginMark& b) {
    return std::tie(a.time, a.row) < std::tie(b.time, b.row);
};

//! The logins as marks, and the user's code of each. Rows of one user lie apart, so two passes over the
//! marks, one to count and one to place them, put them together without sorting.
struct Collected {
    std::vector<LoginMark> marks;
    std::vector<Code> users;
};

Collected collect(const RowSet& rows, const QueryContext& context)
{
    auto failed = rowsOfKind(rows, EventKind::FailedLogins, context);
    auto all = rowsOfKind(rows, EventKind::Logins, context);
    all |= failed;
    const auto offHours = offHoursRows(context);
    Collected collected;
    for (std::size_t i = 0; i < context.store->segments().size(); ++i) {
        const auto& segment = *context.store->segments()[i];
        const auto users = segment.column(Field::User);
        const auto firstRow = rows.layout().firstRow(i);
        all.forEach(i, [&](RowId row) {
            const auto inSegment = static_cast<std::size_t>(row - firstRow);
            collected.marks.push_back(
                {segment.time(inSegment), row, failed.contains(row), offHours.contains(row)});
            collected.users.push_back(users.global(inSegment));
        });
    }
    return collected;
}

void count(LoginCounts& counts, const LoginMark& mark)
{
    ++(mark.failed ? counts.failed : counts.logins);
    if (mark.offHours) {
        ++(mark.failed ? counts.failedOffHours : counts.offHours);
    }
}

struct CodedUser {
    UserLogins user;
    Code code = 0;
};

bool isBefore(const CodedUser& a, const CodedUser& b)
{
    const auto key = [](const UserLogins& user) {
        return std::tuple(user.counts.offHours, user.counts.failedOffHours, user.markCount());
    };
    return key(a.user) != key(b.user) ? key(a.user) > key(b.user) : a.user.user < b.user.user;
}

//! Who logged in at all, in order, and where their marks begin.
std::vector<CodedUser> countUsers(const Collected& collected, const Dictionary& dictionary)
{
    std::vector<LoginCounts> counts(dictionary.size());
    for (std::size_t i = 0; i < collected.marks.size(); ++i) {
        count(counts[collected.users[i]], collected.marks[i]);
    }
    std::vector<CodedUser> users;
    for (Code code = 0; code < counts.size(); ++code) {
        if (counts[code].logins + counts[code].failed > 0) {
            users.push_back({{std::string(dictionary.text(code)), counts[code]}, code});
        }
    }
    std::sort(users.begin(), users.end(), isBefore);
    std::size_t first = 0;
    for (auto& [user, code] : users) {
        user.firstMark = first;
        first += user.markCount();
    }
    return users;
}

//! The marks by user, each one's by time; while loading, segments overlap in time.
std::vector<LoginMark> placeMarks(const Collected& collected, const std::vector<CodedUser>& users,
                                  std::size_t codeCount)
{
    std::vector<std::size_t> next(codeCount);
    for (const auto& [user, code] : users) {
        next[code] = user.firstMark;
    }
    std::vector<LoginMark> placed(collected.marks.size());
    for (std::size_t i = 0; i < collected.marks.size(); ++i) {
        placed[next[collected.users[i]]++] = collected.marks[i];
    }
    for (const auto& [user, code] : users) {
        const auto begin = placed.begin() + static_cast<std::ptrdiff_t>(user.firstMark);
        std::sort(begin, begin + static_cast<std::ptrdiff_t>(user.markCount()), byTime);
    }
    return placed;
}

} // namespace

Result<PeopleLogins> userLogins(const RowSet& rows, const QueryContext& context, const std::stop_token& stop)
{
    const auto collected = collect(rows, context);
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    const auto& dictionary = context.store->dictionary(Field::User);
    auto users = countUsers(collected, dictionary);
    PeopleLogins people;
    people.marks = placeMarks(collected, users, dictionary.size());
    for (auto& [user, code] : users) {
        people.users.push_back(std::move(user));
    }
    return people;
}

} // namespace trailscope
