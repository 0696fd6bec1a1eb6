// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionary.h"

#include <algorithm>
#include <numeric>

namespace trailscope {

namespace {

//! Most comparisons of a sort end in the first bytes: kept beside the code, they cost no look at the text.
struct PrefixedCode {
    std::uint64_t prefix = 0;
    Code code = 0;
};

//! The first eight bytes as a number that compares as they do; missing ones are 0.
std::uint64_t prefixOf(std::string_view text) noexcept
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < sizeof prefix; ++i) {
        prefix = prefix << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return prefix;
}

} // namespace

Dictionary::Dictionary(const std::vector<std::string_view>& texts, Order order) : m_order(order)
{
    std::size_t total = 0;
    for (const auto text : texts) {
        total += text.size();
    }
    m_texts.reserve(texts.size(), total);
    for (const auto text : texts) {
        m_texts.add(text);
    }
    assert(order == Order::Arrival || std::is_sorted(texts.begin(), texts.end()));
    m_lists = order == Order::Sorted ? findLists() : std::vector<Code>();
}

std::optional<Code> Dictionary::find(std::string_view text) const noexcept
{
    const auto count = static_cast<Code>(size());
    if (m_order == Order::Arrival) {
        for (Code code = 0; code < count; ++code) {
            if (stored(code) == text) {
                return code;
            }
        }
        return std::nullopt;
    }
    Code low = 0;
    Code high = count;
    while (low < high) {
        const Code middle = low + (high - low) / 2;
        if (stored(middle) < text) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && stored(low) == text ? std::optional<Code>(low) : std::nullopt;
}

std::vector<Code> Dictionary::codesInOrder() const
{
    std::vector<Code> codes(size());
    std::iota(codes.begin(), codes.end(), Code{0});
    if (m_order == Order::Sorted) {
        return codes;
    }
    PagedVector<PrefixedCode> byText(size());
    for (Code code = 0; code < byText.size(); ++code) {
        byText[code] = {prefixOf(stored(code)), code};
    }
    std::sort(byText.begin(), byText.end(), [this](const PrefixedCode& a, const PrefixedCode& b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : stored(a.code) < stored(b.code);
    });
    std::transform(byText.begin(), byText.end(), codes.begin(),
                   [](const PrefixedCode& entry) { return entry.code; });
    return codes;
}

std::vector<Code> Dictionary::lists() const
{
    return m_order == Order::Sorted ? m_lists : findLists();
}

std::vector<Code> Dictionary::findLists() const
{
    std::vector<Code> codes;
    for (Code code = 0; code < size(); ++code) {
        if (isStoredList(stored(code))) {
            codes.push_back(code);
        }
    }
    return codes;
}

std::vector<Code> Dictionary::ranks() const
{
    return ranksOf(codesInOrder());
}

Dictionary Dictionary::sorted(std::span<const Code> codes) const
{
    Dictionary sorted;
    sorted.m_texts.reserve(codes.size(), bytes().size());
    for (const auto code : codes) {
        sorted.m_texts.add(stored(code));
    }
    sorted.m_lists = sorted.findLists();
    return sorted;
}

std::vector<Code> ranksOf(std::span<const Code> codesInOrder)
{
    std::vector<Code> ranks(codesInOrder.size());
    for (Code rank = 0; rank < codesInOrder.size(); ++rank) {
        ranks[codesInOrder[rank]] = rank;
    }
    return ranks;
}

} // namespace trailscope
