// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_dictionaries.h"

namespace trailscope {

void SharedDictionaries::translate(std::size_t column, const StringTable& texts, std::vector<Code>& known)
{
    if (known.size() == texts.size()) {
        return;
    }
    auto& entry = m_entries.at(column);
    const std::scoped_lock lock(entry.mutex);
    known.reserve(texts.size());
    for (auto code = static_cast<Code>(known.size()); code < texts.size(); ++code) {
        known.push_back(entry.table.intern(texts.text(code)));
    }
}

std::array<DictionaryPtr, columnCount> SharedDictionaries::snapshot()
{
    std::array<DictionaryPtr, columnCount> dictionaries;
    for (std::size_t column = 0; column < columnCount; ++column) {
        auto& entry = m_entries.at(column);
        const std::scoped_lock lock(entry.mutex);
        if (!entry.last || entry.last->size() != entry.table.size()) {
            entry.last = std::make_shared<const Dictionary>(entry.table);
        }
        dictionaries.at(column) = entry.last;
    }
    return dictionaries;
}

} // namespace trailscope
