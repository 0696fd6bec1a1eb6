// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/network.h"

#include <algorithm>
#include <charconv>

namespace trailscope {

namespace {

constexpr std::size_t v4Bytes = 4;
constexpr std::size_t v6Bytes = 16;

//! A number without sign that takes all of \a text and is at most \a limit.
std::optional<unsigned> parseNumber(std::string_view text, int base, unsigned limit) noexcept
{
    unsigned value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, base);
    return error == std::errc{} && stop == end && value <= limit ? std::optional(value) : std::nullopt;
}

//! The part of \a text up to \a separator, which is taken off with it.
std::string_view takePart(std::string_view& text, char separator) noexcept
{
    const auto at = std::min(text.find(separator), text.size());
    const auto part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

std::optional<std::array<std::uint8_t, v4Bytes>> parseV4(std::string_view text) noexcept
{
    if (std::count(text.begin(), text.end(), '.') != v4Bytes - 1) {
        return std::nullopt;
    }
    std::array<std::uint8_t, v4Bytes> bytes{};
    for (auto& byte : bytes) {
        const auto part = takePart(text, '.');
        const auto value = parseNumber(part, 10, 255);
        if (!value || part.size() > 3) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(*value);
    }
    return bytes;
}

//! The bytes of one side of `::`, at most 16.
struct Side {
    std::array<std::uint8_t, v6Bytes> bytes{};
    std::size_t size = 0;
};

//! Groups of up to four hexadecimal digits with `:` between; the last of an address may be an IPv4 address.
std::optional<Side> parseGroups(std::string_view text, bool endsAddress) noexcept
{
    Side side;
    if (text.empty()) {
        return side;
    }
    const auto groups = std::count(text.begin(), text.end(), ':') + 1;
    for (auto left = groups; left > 0; --left) {
        const auto part = takePart(text, ':');
        if (const auto v4 = parseV4(part); v4 && endsAddress && left == 1 && side.size + v4Bytes <= v6Bytes) {
            std::copy(v4->begin(), v4->end(), side.bytes.data() + side.size);
            side.size += v4Bytes;
            continue;
        }
        const auto value = parseNumber(part, 16, 0xFFFF);
        if (!value || part.size() > 4 || side.size + 2 > v6Bytes) {
            return std::nullopt;
        }
        side.bytes[side.size++] = static_cast<std::uint8_t>(*value >> 8U);
        side.bytes[side.size++] = static_cast<std::uint8_t>(*value & 0xFFU);
    }
    return side;
}

std::optional<std::array<std::uint8_t, v6Bytes>> parseV6(std::string_view text) noexcept
{
    const auto gap = text.find("::");
    const auto head = parseGroups(text.substr(0, gap), gap == std::string_view::npos);
    if (!head) {
        return std::nullopt;
    }
    if (gap == std::string_view::npos) {
        return head->size == v6Bytes ? std::optional(head->bytes) : std::nullopt;
    }
    const auto tail = parseGroups(text.substr(gap + 2), true);
    if (!tail || head->size + tail->size >= v6Bytes) {
        return std::nullopt;
    }
    auto bytes = head->bytes;
    std::copy_n(tail->bytes.begin(), tail->size, bytes.end() - static_cast<std::ptrdiff_t>(tail->size));
    return bytes;
}

bool isMappedV4(const std::array<std::uint8_t, v6Bytes>& bytes) noexcept
{
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    return std::equal(mapped.begin(), mapped.end(), bytes.begin());
}

IpAddress makeV4(const std::uint8_t* bytes) noexcept
{
    IpAddress address;
    address.isV4 = true;
    std::copy_n(bytes, v4Bytes, address.bytes.begin());
    return address;
}

//! The IPv6 address that an IPv4 address is inside IPv6.
IpAddress mapped(const IpAddress& v4) noexcept
{
    IpAddress v6;
    v6.bytes[10] = 0xFF;
    v6.bytes[11] = 0xFF;
    std::copy_n(v4.bytes.begin(), v4Bytes, v6.bytes.end() - v4Bytes);
    return v6;
}

} // namespace

bool Network::contains(const IpAddress& address) const noexcept
{
    if (address.isV4 != first.isV4) {
        return false;
    }
    const auto whole = prefixBits / 8;
    if (!std::equal(first.bytes.begin(), first.bytes.begin() + whole, address.bytes.begin())) {
        return false;
    }
    const auto rest = prefixBits % 8;
    return rest == 0 || ((first.bytes[whole] ^ address.bytes[whole]) >> (8 - rest)) == 0;
}

std::optional<IpAddress> parseAddress(std::string_view text) noexcept
{
    if (const auto v4 = parseV4(text)) {
        return makeV4(v4->data());
    }
    if (text.find(':') == std::string_view::npos) {
        return std::nullopt;
    }
    const auto v6 = parseV6(text);
    if (!v6) {
        return std::nullopt;
    }
    return isMappedV4(*v6) ? makeV4(v6->data() + v6Bytes - v4Bytes) : IpAddress{*v6, false};
}

std::optional<Network> parseNetwork(std::string_view text) noexcept
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto address = parseAddress(text.substr(0, slash));
    if (!address) {
        return std::nullopt;
    }
    constexpr unsigned v4Bits = 32;
    constexpr unsigned v6Bits = 128;
    const bool isMapped = address->isV4 && text.find(':') < slash;
    const auto bits = parseNumber(text.substr(slash + 1), 10, address->isV4 && !isMapped ? v4Bits : v6Bits);
    if (!bits || !isMapped) {
        return bits ? std::optional(Network{*address, *bits}) : std::nullopt;
    }
    constexpr auto aroundV4 = v6Bits - v4Bits;
    return *bits >= aroundV4 ? Network{*address, *bits - aroundV4} : Network{mapped(*address), *bits};
}

std::optional<AddressRange> parseAddressRange(std::string_view text) noexcept
{
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const AddressRange range{text.substr(0, dash), text.substr(dash + 1)};
    const auto first = parseAddress(range.first);
    const auto last = parseAddress(range.last);
    const bool isRange = first && last && first->isV4 == last->isV4 && *first <= *last;
    return isRange ? std::optional(range) : std::nullopt;
}

std::string toText(const IpAddress& address)
{
    std::string text;
    const auto append = [&text](unsigned part, int base, char separator) {
        std::array<char, 5> digits{};
        const auto end = std::to_chars(digits.begin(), digits.end(), part, base).ptr;
        text += text.empty() ? std::string() : std::string(1, separator);
        text.append(digits.begin(), end);
    };
    if (address.isV4) {
        std::for_each_n(address.bytes.begin(), v4Bytes, [&](std::uint8_t byte) { append(byte, 10, '.'); });
        return text;
    }
    for (std::size_t at = 0; at < v6Bytes; at += 2) {
        append(address.bytes[at] * 256U + address.bytes[at + 1], 16, ':');
    }
    return text;
}

} // namespace trailscope
