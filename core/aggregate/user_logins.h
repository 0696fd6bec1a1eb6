// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/query_context.h"
#include "core/query/row_set.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! One console login.
struct LoginMark {
    Timestamp time;
    RowId row = 0;
    bool failed = false;
    bool offHours = false; //!< by the calendar, for that user

    bool operator==(const LoginMark&) const = default;
};

//! How often a user logged in.
struct LoginCounts {
    std::size_t logins = 0;         //!< that succeeded
    std::size_t failed = 0;         //!< that failed
    std::size_t offHours = 0;       //!< of `logins`
    std::size_t failedOffHours = 0; //!< of `failed`

    bool operator==(const LoginCounts&) const = default;
};

struct UserLogins {
    std::string user; //!< empty: the field is empty or missing
    LoginCounts counts;
    std::size_t firstMark = 0; //!< in PeopleLogins::marks

    [[nodiscard]] std::size_t markCount() const noexcept { return counts.logins + counts.failed; }

    bool operator==(const UserLogins&) const = default;
};

//! Every login among some rows, by user.
struct PeopleLogins {
    std::vector<UserLogins>
        users; //!< most off-hours logins first, then failed ones there, then all, then name
    std::vector<LoginMark> marks; //!< in the order of the users, each one's by time

    [[nodiscard]] std::span<const LoginMark> marksOf(const UserLogins& user) const
    {
        return std::span(marks).subspan(user.firstMark, user.markCount());
    }

    bool operator==(const PeopleLogins&) const = default;
};

//! Costs time with the logins and 24 bytes for each. Cancelled when stopped.
[[nodiscard]] Result<PeopleLogins> userLogins(const RowSet& rows, const QueryContext& context,
                                              const std::stop_token& stop = {});

} // namespace trailscope
