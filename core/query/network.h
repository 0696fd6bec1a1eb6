// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! An IPv4 or IPv6 address. An IPv4 address inside IPv6 (`::ffff:10.0.0.1`) is the IPv4 address.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{}; //!< IPv4 uses the first four
    bool isV4 = false;

    bool operator==(const IpAddress&) const = default;

    //! By value, IPv4 before IPv6.
    [[nodiscard]] std::strong_ordering operator<=>(const IpAddress& other) const noexcept
    {
        return isV4 == other.isV4 ? bytes <=> other.bytes : other.isV4 <=> isV4;
    }
};

//! All addresses of one family that share their first bits.
struct Network {
    IpAddress first;
    unsigned prefixBits = 0;

    [[nodiscard]] bool contains(const IpAddress& address) const noexcept;
};

//! `10.0.0.1`, `2001:db8::1`; nothing for host names and everything else.
[[nodiscard]] std::optional<IpAddress> parseAddress(std::string_view text) noexcept;

//! The one spelling that equal addresses share: `10.0.0.1`, `2001:db8:0:0:0:0:0:1`.
[[nodiscard]] std::string toText(const IpAddress& address);

//! The first and the last address of `10.0.0.1-10.0.0.20`, of one family and in this order.
struct AddressRange {
    std::string_view first;
    std::string_view last;
};
[[nodiscard]] std::optional<AddressRange> parseAddressRange(std::string_view text) noexcept;

//! `10.0.0.0/8`, `2001:db8::/32`, and `::ffff:10.0.0.0/104`, which is the first. Bits behind the prefix are
//! ignored.
[[nodiscard]] std::optional<Network> parseNetwork(std::string_view text) noexcept;

} // namespace trailscope
