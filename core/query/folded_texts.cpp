// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/folded_texts.h"

#include "core/base/text.h"

#include <cstdint>

namespace trailscope {

//! FNV-1a of the text in lower case.
std::size_t FoldedTexts::Hash::operator()(std::string_view text) const noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(toLowerAscii(c))) * 0x100000001b3U;
    }
    return hash;
}

bool FoldedTexts::Equal::operator()(std::string_view a, std::string_view b) const noexcept
{
    return equalsIgnoreCase(a, b);
}

bool FoldedTexts::contains(std::string_view text) const noexcept
{
    return m_texts.find(text) != m_texts.end();
}

} // namespace trailscope
