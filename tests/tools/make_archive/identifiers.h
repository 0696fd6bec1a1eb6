// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/random.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace trailscope::maker {

//! The forms of ids as records show them, each made from one number.

[[nodiscard]] std::string hexDigits(std::uint64_t number, std::size_t count);

//! `0e3b…` of base 36, as in `i-0jl…`.
[[nodiscard]] std::string lowerCode(std::uint64_t number, std::size_t count);

//! 18 decimal digits, as RAM's principal ids.
[[nodiscard]] std::string numericId(std::uint64_t number);

//! `LTAI5t…`: the key of a RAM user.
[[nodiscard]] std::string lastingKey(std::uint64_t number);

//! `STS.NU…`: the key of a session.
[[nodiscard]] std::string sessionKey(std::uint64_t number);

enum class GuidCase { Upper, Lower };
[[nodiscard]] std::string guid(Random& random, GuidCase letters);

//! 24 hex digits in upper case: the request ids of OSS.
[[nodiscard]] std::string ossRequestId(Random& random);

//! `i-0jl…`: a resource id with the region's sign in it.
[[nodiscard]] std::string resourceId(std::string_view prefix, std::uint64_t number);

} // namespace trailscope::maker
