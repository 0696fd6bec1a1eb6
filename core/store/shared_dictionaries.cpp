// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_dictionaries.h"

namespace trailscope {

void SharedDictionaries::translate(std::size_t column, const StringTable& texts, std::vector<Code>& known)
{
    if (known.size() == texts.size()) {
        return;
    }
    constexpr std::size_t ahead = 8;
    const auto first = static_cast<Code>(known.size());
    std::vector<std::uint32_t> hashes;
    hashes.reserve(texts.size() - first + ahead);
    for (auto code = first; code < texts.size(); ++code) {
        hashes.push_back(StringTable::hashOf(texts.text(code)));
    }
    hashes.resize(hashes.size() + ahead); // so that there is always one to be prefetched
    known.reserve(texts.size());
    auto& entry = m_entries.at(column);
    const std::scoped_lock lock(entry.mutex);
    for (auto code = first; code < texts.size(); ++code) {
        entry.table.prefetch(hashes[code - first + ahead]);
        known.push_back(entry.table.intern(texts.text(code), hashes[code - first]));
    }
}

std::array<DictionaryPtr, columnCount> SharedDictionaries::snapshot()
{
    std::array<DictionaryPtr, columnCount> dictionaries;
    for (std::size_t column = 0; column < columnCount; ++column) {
        auto& entry = m_entries.at(column);
        const std::scoped_lock lock(entry.mutex);
        if (!entry.last || entry.last->size() != entry.table.size()) {
            entry.last = std::make_shared<const Dictionary>(entry.table.texts());
        }
        dictionaries.at(column) = entry.last;
    }
    return dictionaries;
}

std::array<DictionaryPtr, columnCount> SharedDictionaries::take()
{
    std::array<DictionaryPtr, columnCount> dictionaries;
    for (std::size_t column = 0; column < columnCount; ++column) {
        auto& entry = m_entries.at(column);
        const std::scoped_lock lock(entry.mutex);
        entry.last.reset();
        dictionaries.at(column) = std::make_shared<const Dictionary>(entry.table.texts());
        entry.table = {};
    }
    return dictionaries;
}

std::size_t SharedDictionaries::sizeBytes()
{
    std::size_t total = 0;
    for (auto& entry : m_entries) {
        const std::scoped_lock lock(entry.mutex);
        total += entry.table.sizeBytes();
    }
    return total;
}

} // namespace trailscope
