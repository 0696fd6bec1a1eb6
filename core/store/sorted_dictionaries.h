// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_store.h"

#include <array>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! By column the old code of the empty text, where there is one.
using EmptyCodes = std::array<std::optional<Code>, columnCount>;

//! The dictionaries of a load with their texts in order, and the way from the old codes to the new ones.
struct SortedDictionaries {
    std::array<DictionaryPtr, columnCount> dictionaries; //!< unused for traits
    std::array<std::vector<Code>, columnCount> ranks;    //!< old code -> new; empty where codes stay
    EmptyCodes emptyCodes;

    //! Codes of that column are smaller.
    [[nodiscard]] std::size_t codeCount(std::size_t column) const
    {
        return column == traitsColumn ? traitsCount : dictionaries.at(column)->size();
    }
};

//! Traits and files keep their codes; a user for whom \a userNames has a name gets the code of the name. Each
//! of the \a loading dictionaries is given free as soon as it is sorted.
[[nodiscard]] SortedDictionaries sortDictionaries(std::array<DictionaryPtr, columnCount> loading,
                                                  const std::map<std::string, std::string>& userNames,
                                                  unsigned threads, const std::stop_token& stop);

} // namespace trailscope
