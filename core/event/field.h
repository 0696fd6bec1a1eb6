// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace trailscope {

//! A field of an audit event, under ActionTrail's name whatever the source. What each means and where it is
//! documented stands beside its name in field.cpp.
enum class Field : std::uint8_t {
    Time, //!< When: eventTime

    User, //!< Who
    UserType,
    Principal,
    Account,
    AccessKey,
    Ip,
    Agent,

    Region, //!< Where
    Request,
    Resource,
    ResourceType,
    Source,

    Event, //!< What
    Service,
    Type,
    Rw,
    Category,
    Bytes, //!< sent, as OSS access logs tell; a number
    Error,
    Message,
    Id,

    Outcome, //!< derived from the record when it is read: see traits.h
    Denial,
    Login,
    Mfa,
    Root,
    Sensitive,
    Delegation,
    Provider,
    File, //!< the archive file that holds the record

    OffHours, //!< derived from the time by the calendar in use
    Holiday,
    Weekday,
    Hour,

    Streak, //!< derived from neighbouring events of one user: see query/streak.h
};

inline constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::Streak) + 1;

//! Which of the four questions of an audit a field answers.
enum class FieldGroup : std::uint8_t { When, Who, Where, What, Derived };

//! Where a field's values are kept, and so what a question about it costs.
enum class FieldStorage : std::uint8_t {
    Time,       //!< the time column
    Dictionary, //!< a column of dictionary codes
    Hash,       //!< a 32-bit hash a row; the text itself comes from the raw record
    Calendar,   //!< follows from time and calendar, kept nowhere
    Computed,   //!< found by looking at several rows together, kept nowhere
};

struct FieldInfo {
    Field field;
    std::string_view name; //!< what people type: `user`
    std::string_view path; //!< in the event: `userIdentity.userName`; empty for what is derived
    FieldGroup group;
    FieldStorage storage;
};

[[nodiscard]] const FieldInfo& fieldInfo(Field field) noexcept;

//! All fields in the order of the enumeration.
[[nodiscard]] std::span<const FieldInfo> allFields() noexcept;

//! By short name or path, with or without a leading `event.`, ignoring case.
[[nodiscard]] std::optional<Field> findField(std::string_view name) noexcept;

//! Are its values numbers, to be ordered and summed as such?
[[nodiscard]] constexpr bool isNumeric(Field field) noexcept
{
    return field == Field::Bytes;
}

[[nodiscard]] inline std::string_view fieldName(Field field) noexcept
{
    return fieldInfo(field).name;
}

} // namespace trailscope
