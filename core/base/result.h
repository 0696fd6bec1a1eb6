// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace trailscope {

//! What went wrong, for code that has to act on it. The sentence for people is made in ui/ and in the
//! command line's printer.
enum class ErrorCode : std::uint8_t {
    NotFound,         //!< no file or folder at that path
    PermissionDenied, //!< the operating system refused to open or list it
    NotRegularFile,   //!< a pipe, device or socket: never opened, it could block for ever
    ReadFailed,       //!< opened, but reading it failed
    WriteFailed,      //!< writing failed for another reason than a full disk
    DiskFull,         //!< no space is left, or the quota is used up
    NotGzip,          //!< named .gz, but it does not start as gzip does
    TruncatedGzip,    //!< gzip data ends early
    CorruptGzip,      //!< gzip data does not decode or its checksum differs
    CorruptContainer, //!< a zip, tar, 7z or other compressed file does not decode, or is encrypted
    UnreadFormat,     //!< a format that is not read, such as gzip inside gzip; the detail names it
    NoContent,        //!< a trail's file that holds nothing: 0 bytes, zero bytes only, or gzip of nothing
    FileChanged,      //!< read again, a file holds something else than when it was loaded
    TooLarge,         //!< past a limit that guards memory; the detail names the limit
    OutOfMemory,      //!< memory was about to end, so the work ended early; the detail says what is missing
    MalformedJson,    //!< not JSON; the detail says where
    NotATrail,        //!< sound JSON or text, but nothing in it is an audit event
    BadRecord,        //!< one record lacks what an event needs
    BadFilter,        //!< the filter text is wrong; the detail says where and why
    BadPreset,        //!< the preset file is wrong; the detail says where and why
    BadArgument,      //!< a name or value that does not exist, such as a time zone
    Cancelled,        //!< the caller asked to stop; needs no words
    NotText,          //!< not UTF-8 text; the detail says where
    IsEvidence,       //!< an output among the archive's files; the detail says which
    Busy,             //!< another program holds the lock
};

//! A failure as a value.
struct Error {
    ErrorCode code = ErrorCode::NotFound;
    std::string where;  //!< path or place, may be empty
    std::string detail; //!< what a log or a dialog adds: the system's text, a byte offset, a limit

    bool operator==(const Error&) const = default;
};

//! Either a value or an Error. Ask ok() first: value() on an Error is a programming mistake.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {} // NOLINT(google-explicit-constructor)

    Result(Error error) : m_state(std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const noexcept { return std::holds_alternative<T>(m_state); }

    [[nodiscard]] const T& value() const& { return std::get<T>(m_state); }

    [[nodiscard]] T& value() & { return std::get<T>(m_state); }

    [[nodiscard]] T&& value() && { return std::get<T>(std::move(m_state)); }

    [[nodiscard]] const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

//! The value of a Result that only succeeds or fails.
using Done = std::monostate;

} // namespace trailscope
