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
    Denied,  //!< refused for lack of permission or for a credential that is not valid
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

    bool operator==(const Traits&) const = default;

    //! All traits in one number below traitsCount; the value that the store keeps as a code.
    [[nodiscard]] std::uint8_t packed() const noexcept;

    [[nodiscard]] static Traits unpack(std::uint8_t packed) noexcept;
};

inline constexpr std::size_t traitsCount = 3 * 3 * 3 * 2 * 2 * 2;

//! Is it one of the fields that Traits holds?
[[nodiscard]] bool isTraitField(Field field) noexcept;

//! The values a trait field can have, in the order of its codes: {"success", "failure", "denied"} and so on.
[[nodiscard]] std::span<const std::string_view> traitValues(Field field) noexcept;

//! The index in traitValues() of one packed Traits.
[[nodiscard]] std::uint8_t traitCode(Field field, std::uint8_t packed) noexcept;

} // namespace trailscope
