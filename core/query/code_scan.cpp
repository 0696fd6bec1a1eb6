// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/code_scan.h"

#include "core/base/bits.h"
#include "core/base/multiversioning.h"
#include "core/query/set_scan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace trailscope {

namespace {

//! The inner loop has a fixed count and no branch, so that the compiler turns it into vector instructions.
template<typename Value, typename IsWanted>
void scan(std::span<const Value> values, std::span<std::uint64_t> bits, IsWanted isWanted) noexcept
{
    std::array<std::uint8_t, wordBits> flags{};
    const auto fullWords = values.size() / wordBits;
    for (std::size_t word = 0; word < fullWords; ++word) {
        const auto* from = values.data() + word * wordBits;
        for (std::size_t i = 0; i < wordBits; ++i) {
            flags[i] = isWanted(from[i]);
        }
        bits[word] = packFlags(flags);
    }
    if (fullWords < bits.size()) {
        flags = {};
        const auto rest = values.subspan(fullWords * wordBits);
        std::transform(rest.begin(), rest.end(), flags.begin(), isWanted);
        bits[fullWords] = packFlags(flags);
    }
}

std::uint8_t flag(bool value) noexcept
{
    return value ? 1 : 0;
}

template<typename Local>
void scanOne(std::span<const Local> locals, std::size_t local, std::span<std::uint64_t> bits) noexcept
{
    const auto wanted = static_cast<Local>(local);
    scan(locals, bits, [wanted](Local code) { return flag(code == wanted); });
}

//! Up to four codes; unused places repeat the first.
template<typename Local>
void scanFew(std::span<const Local> locals, const std::array<std::size_t, 4>& few,
             std::span<std::uint64_t> bits) noexcept
{
    const auto a = static_cast<Local>(few[0]);
    const auto b = static_cast<Local>(few[1]);
    const auto c = static_cast<Local>(few[2]);
    const auto d = static_cast<Local>(few[3]);
    scan(locals, bits, [=](Local code) {
        return static_cast<std::uint8_t>(flag(code == a) | flag(code == b) | flag(code == c)
                                         | flag(code == d));
    });
}

template<typename Local>
void scanRange(std::span<const Local> locals, std::size_t first, std::size_t last,
               std::span<std::uint64_t> bits) noexcept
{
    const auto low = static_cast<Local>(first);
    const auto width = static_cast<Local>(last - first);
    scan(locals, bits, [=](Local code) { return flag(static_cast<Local>(code - low) <= width); });
}

//! As many codes as there may be: a look into a table for each row.
void scanMany(std::span<const std::uint8_t> locals, std::span<const std::uint8_t> selected,
              std::span<std::uint64_t> bits) noexcept
{
    const auto done = scanCodeSet(locals, selected, bits);
    scan(locals.subspan(done * wordBits), bits.subspan(done),
         [table = selected.data()](std::uint8_t code) { return table[code]; });
}

//! The same with bits instead of bytes in the table, as 8 KiB stay in the nearest cache and 64 do not.
TRAILSCOPE_MULTIVERSIONED
void scanMany(std::span<const std::uint16_t> locals, std::span<const std::uint8_t> selected,
              std::span<std::uint64_t> bits) noexcept
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): filled as far as it is read
    std::array<std::uint64_t, (std::size_t{std::numeric_limits<std::uint16_t>::max()} + 1) / wordBits> table;
    scan(selected, std::span(table).first((selected.size() + wordBits - 1) / wordBits),
         [](std::uint8_t one) { return one; });
    scan(locals, bits, [words = table.data()](std::uint16_t code) {
        return static_cast<std::uint8_t>(words[code / wordBits] >> (code % wordBits) & 1U);
    });
}

//! There is one. By the library's search, as the compiler makes a step a byte of std::find.
std::size_t firstOne(std::span<const std::uint8_t> selected) noexcept
{
    const auto* found = static_cast<const std::uint8_t*>(std::memchr(selected.data(), 1, selected.size()));
    return static_cast<std::size_t>(found - selected.data());
}

std::size_t lastOne(std::span<const std::uint8_t> selected) noexcept
{
    auto last = selected.size() - 1;
    while (selected[last] == 0) {
        --last;
    }
    return last;
}

template<typename Local>
void scanSelected(std::span<const Local> locals, std::span<const std::uint8_t> selected, std::size_t count,
                  std::span<std::uint64_t> bits) noexcept
{
    const auto first = firstOne(selected);
    const auto last = lastOne(selected);
    if (count == 1) {
        scanOne(locals, first, bits);
    } else if (last - first + 1 == count) {
        scanRange(locals, first, last, bits);
    } else if (count <= 4) {
        std::array<std::size_t, 4> few{first, first, first, first};
        for (std::size_t local = first, found = 0; local <= last; ++local) {
            if (selected[local] != 0) {
                few[found++] = local;
            }
        }
        scanFew(locals, few, bits);
    } else {
        scanMany(locals, selected, bits);
    }
}

} // namespace

TRAILSCOPE_MULTIVERSIONED
std::size_t selectLocals(std::span<const Code> toGlobal, std::span<const std::uint8_t> matches,
                         std::span<std::uint8_t> selected) noexcept
{
    const auto* table = matches.data();
    auto* out = selected.data();
    std::size_t count = 0;
    for (const auto code : toGlobal) {
        const auto one = table[code];
        *out++ = one;
        count += one;
    }
    return count;
}

std::size_t countOnes(std::span<const std::uint8_t> selected) noexcept
{
    return static_cast<std::size_t>(std::count(selected.begin(), selected.end(), 1));
}

Share scanCodes(const ColumnView& column, std::span<const std::uint8_t> selected, std::size_t count,
                std::span<std::uint64_t> bits) noexcept
{
    if (count == 0 || count == selected.size()) {
        return count == 0 ? Share::None : Share::All;
    }
    column.visit([&](auto locals) { scanSelected(locals, selected, count, bits); }, [] {});
    return Share::Some;
}

std::optional<Share> scanOneCode(const ColumnView& column, Code code, std::span<std::uint64_t> bits) noexcept
{
    const auto& codes = column.toGlobal;
    const auto found = column.isAscending ? std::lower_bound(codes.begin(), codes.end(), code)
                                          : std::find(codes.begin(), codes.end(), code);
    if (found == codes.end() || *found != code) {
        return Share::None;
    }
    if (column.localCount() == 1) {
        return Share::All;
    }
    if (!column.isAscending && std::find(found + 1, codes.end(), code) != codes.end()) {
        return std::nullopt;
    }
    const auto local = static_cast<std::size_t>(found - codes.begin());
    column.visit([&](auto locals) { scanOne(locals, local, bits); }, [] {});
    return Share::Some;
}

Share scanHashes(std::span<const std::uint32_t> hashes, std::span<const std::uint32_t> wanted,
                 std::span<std::uint64_t> bits) noexcept
{
    if (wanted.empty()) {
        return Share::None;
    }
    const auto a = wanted.front();
    const auto b = wanted[wanted.size() / 2];
    const auto c = wanted.back();
    scan(hashes, bits, [=](std::uint32_t hash) {
        return static_cast<std::uint8_t>(flag(hash == a) | flag(hash == b) | flag(hash == c));
    });
    return Share::Some;
}

} // namespace trailscope
