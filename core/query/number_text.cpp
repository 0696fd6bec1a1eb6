// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/number_text.h"

#include "core/base/compare.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace trailscope {

namespace {

bool isDigits(std::string_view text) noexcept
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

//! Both are digits only.
int compareDigits(std::string_view a, std::string_view b) noexcept
{
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? compare(a.size(), b.size()) : compare(a, b);
}

//! How many bytes `K`, `kb`, `KiB` and the like are; nothing for other texts.
std::optional<double> bytesOf(std::string_view unit) noexcept
{
    constexpr std::string_view letters = "KMGTPE";
    if (unit.empty() || equalsIgnoreCase(unit, "B")) {
        return 1;
    }
    const auto upper = static_cast<char>(unit.front() & ~0x20);
    const auto power = letters.find(upper);
    const auto rest = unit.substr(1);
    const bool isBinary = equalsIgnoreCase(rest, "i") || equalsIgnoreCase(rest, "iB");
    if (power == std::string_view::npos || !(isBinary || rest.empty() || equalsIgnoreCase(rest, "B"))) {
        return std::nullopt;
    }
    return std::pow(isBinary ? 1024.0 : 1000.0, static_cast<double>(power + 1));
}

//! `1,234,567.5` without its commas; nothing when they stand elsewhere than between thousands.
std::optional<std::string> withoutThousands(std::string_view number)
{
    const auto commas = static_cast<std::size_t>(std::count(number.begin(), number.end(), ','));
    if (commas == 0) {
        return std::string(number);
    }
    const auto whole = std::min(number.find('.'), number.size());
    const auto first = number.find(',');
    if (first == 0 || first > 3 || whole != first + 4 * commas) {
        return std::nullopt;
    }
    for (auto at = first; at < whole; at += 4) {
        if (number[at] != ',') {
            return std::nullopt;
        }
    }
    std::string plain(number);
    std::erase(plain, ',');
    return plain;
}

std::string numberText(double number)
{
    constexpr double exactBelow = 9'007'199'254'740'992.0; // 2^53
    std::array<char, 32> digits{};
    const bool isWhole = std::abs(number) < exactBelow && number == std::floor(number);
    const auto end = isWhole ? std::to_chars(digits.begin(), digits.end(), static_cast<long long>(number)).ptr
                             : std::to_chars(digits.begin(), digits.end(), number).ptr;
    return {digits.begin(), end};
}

} // namespace

std::optional<double> numberIn(std::string_view text) noexcept
{
    // from_chars would take "inf" and "nan" too.
    if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos) {
        return std::nullopt;
    }
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

std::optional<int> compareNumbers(std::string_view a, std::string_view b) noexcept
{
    if (isDigits(a) && isDigits(b)) {
        return compareDigits(a, b);
    }
    const auto first = numberIn(a);
    const auto second = numberIn(b);
    return first && second ? std::optional(compare(*first, *second)) : std::nullopt;
}

bool isSizeUnit(std::string_view text) noexcept
{
    return !text.empty() && bytesOf(text).has_value();
}

std::optional<std::string> plainNumber(std::string_view text)
{
    if (numberIn(text)) {
        return std::string(text);
    }
    const auto unitAt = text.find_last_of("0123456789") + 1; // 0 when there is no digit
    auto unit = text.substr(unitAt);
    unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
    const auto plain = withoutThousands(text.substr(0, unitAt));
    const auto number = plain ? numberIn(*plain) : std::nullopt;
    const auto bytes = bytesOf(unit);
    if (!number || !bytes) {
        return std::nullopt;
    }
    return unit.empty() ? *plain : numberText(*number * *bytes);
}

} // namespace trailscope
