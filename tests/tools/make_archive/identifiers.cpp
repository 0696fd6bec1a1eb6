// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/identifiers.h"

namespace trailscope::maker {

namespace {

constexpr std::string_view upperHex = "0123456789ABCDEF";
constexpr std::string_view lowerHex = "0123456789abcdef";
constexpr std::string_view base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

std::string spelled(std::uint64_t number, std::size_t count, std::string_view alphabet)
{
    std::string out(count, '0');
    Random random(number);
    std::uint64_t rest = random.next();
    for (std::size_t i = 0; i < count; ++i) {
        if (i % 10 == 9) {
            rest = random.next();
        }
        out[i] = alphabet[rest % alphabet.size()];
        rest /= alphabet.size();
    }
    return out;
}

void appendHex(std::string& out, std::uint64_t bits, std::size_t count, std::string_view alphabet)
{
    for (std::size_t i = 0; i < count; ++i, bits >>= 4) {
        out += alphabet[bits & 15];
    }
}

} // namespace

std::string hexDigits(std::uint64_t number, std::size_t count)
{
    return spelled(number, count, lowerHex);
}

std::string lowerCode(std::uint64_t number, std::size_t count)
{
    return spelled(number, count, base36);
}

std::string numericId(std::uint64_t number)
{
    return "2" + spelled(number, 17, base36.substr(0, 10));
}

std::string lastingKey(std::uint64_t number)
{
    return "LTAI5tEXAMPLE" + spelled(number, 11, base62);
}

std::string sessionKey(std::uint64_t number)
{
    return "STS.NU" + spelled(number, 23, base62);
}

std::string guid(Random& random, GuidCase letters)
{
    const auto alphabet = letters == GuidCase::Upper ? upperHex : lowerHex;
    const std::uint64_t high = random.next();
    const std::uint64_t low = random.next();
    std::string out;
    out.reserve(36);
    appendHex(out, high, 8, alphabet);
    out += '-';
    appendHex(out, high >> 32, 4, alphabet);
    out += "-5";
    appendHex(out, high >> 48, 3, alphabet);
    out += '-';
    appendHex(out, low, 4, alphabet);
    out += '-';
    appendHex(out, low >> 16, 12, alphabet);
    return out;
}

std::string ossRequestId(Random& random)
{
    std::string out;
    appendHex(out, random.next(), 16, upperHex);
    appendHex(out, random.next(), 8, upperHex);
    return out;
}

std::string resourceId(std::string_view prefix, std::uint64_t number)
{
    std::string out(prefix);
    out += '-';
    out += spelled(number, 20, base36);
    return out;
}

} // namespace trailscope::maker
