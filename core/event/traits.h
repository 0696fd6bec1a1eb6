// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

#include <cstdint>
#include <string_view>

namespace trailscope {

enum class Outcome : std::uint8_t {
    Success, //!< no error is recorded
    Failure, //!< an error that is not about permission
    Denied,  //!< refused; Denial says why
};

//! Why the trail's service refused the call.
enum class Denial : std::uint8_t {
    No,          //!< the outcome is not Denied
    Permission,  //!< the caller was known and lacks the permission
    Credentials, //!< the key, token or signature is not valid
};

enum class Login : std::uint8_t {
    No,      //!< the event is not a console login
    Success, //!< a console login that succeeded
    Failure, //!< a console login that failed
};

enum class Mfa : std::uint8_t {
    Unknown, //!< the event does not say
    No,
    Yes,
};

//! On whose behalf somebody acts who does not belong to the account.
enum class Delegation : std::uint8_t {
    No,
    AssumedRoot, //!< a root session of a member account, opened from the organization's central account
    Delegate,    //!< a provider to whom the account delegated temporary access
};

//! Which trail wrote the record.
enum class Provider : std::uint8_t { ActionTrail, CloudTrail };

//! What is derived from one record when it is read. The rules, each with its source, are in derive.h.
struct Traits {
    Outcome outcome = Outcome::Success;
    Login login = Login::No;
    Mfa mfa = Mfa::Unknown;
    bool root = false;      //!< the account's root identity acted
    bool sensitive = false; //!< the trail marks the action as sensitive
    Provider provider = Provider::ActionTrail;
    Denial denial = Denial::No; //!< not No exactly when the outcome is Denied
    Delegation delegation = Delegation::No;

    bool operator==(const Traits&) const = default;

    //! All traits in one number below traitsCount; the value that the store keeps as a code.
    [[nodiscard]] std::uint16_t packed() const noexcept;

    [[nodiscard]] static Traits unpack(std::uint16_t packed) noexcept;
};

//! Outcome and denial are one digit of four values.
inline constexpr std::size_t traitsCount = 4 * 3 * 3 * 2 * 2 * 2 * 3;

//! How many fields Traits holds: those from Field::Outcome to Field::Provider.
inline constexpr std::size_t traitFieldCount =
    static_cast<std::size_t>(Field::Provider) - static_cast<std::size_t>(Field::Outcome) + 1;

//! Is it one of the fields that Traits holds?
[[nodiscard]] bool isTraitField(Field field) noexcept;

//! The values a trait field can have, in the order of its codes: {"success", "failure", "denied"} and so on.
[[nodiscard]] std::span<const std::string_view> traitValues(Field field) noexcept;

//! The index in traitValues() of one packed Traits.
[[nodiscard]] std::uint8_t traitCode(Field field, std::uint16_t packed) noexcept;

} // namespace trailscope
