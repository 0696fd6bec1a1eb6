// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"
#include "core/store/string_table.h"
#include "core/store/user_names.h"

#include <array>
#include <mutex>
#include <vector>

namespace trailscope {

//! The dictionaries that the workers of one load fill together. All calls are thread-safe; each field has a
//! lock of its own, taken once for a batch of new texts.
class SharedDictionaries {
public:
    //! The codes of all texts from \a known.size() on are appended to \a known, a worker's table from its own
    //! codes to the shared ones.
    void translate(std::size_t column, const StringTable& texts, std::vector<Code>& known);

    //! The dictionaries as they are now, without a copy of their texts; unchanged ones are those of the last
    //! snapshot.
    [[nodiscard]] std::array<DictionaryPtr, columnCount> snapshot();

    //! The dictionaries at the end, without keeping them. Nobody may add texts afterwards.
    [[nodiscard]] std::array<DictionaryPtr, columnCount> take();

    //! Names for ids that stand in Field::User.
    [[nodiscard]] UserNames& userNames() noexcept { return m_userNames; }

    //! What the texts take, with the tables for finding them again.
    [[nodiscard]] std::size_t sizeBytes();

private:
    struct Entry {
        std::mutex mutex;
        StringTable table;
        DictionaryPtr last;
    };

    std::array<Entry, columnCount> m_entries;
    UserNames m_userNames;
};

} // namespace trailscope
