// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sorted_dictionaries.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <numeric>

namespace trailscope {

namespace {

//! Largest first, so that no thread is left with a large one at the end.
std::vector<std::size_t> columnsBySize(const std::array<DictionaryPtr, columnCount>& dictionaries)
{
    std::vector<std::size_t> columns(traitsColumn);
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    std::stable_sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) {
        return dictionaries[a]->size() > dictionaries[b]->size();
    });
    return columns;
}

//! Ids of users for which another record has the name. The ids' own texts stay, without events.
void nameUsers(const Dictionary& users, const std::map<std::string, std::string>& userNames,
               std::vector<Code>& ranks)
{
    for (const auto& [id, name] : userNames) {
        const auto from = users.find(id);
        const auto to = users.find(name);
        if (from && to) {
            ranks[*from] = ranks[*to];
        }
    }
}

} // namespace

SortedDictionaries sortDictionaries(std::array<DictionaryPtr, columnCount> loading,
                                    const std::map<std::string, std::string>& userNames, unsigned threads,
                                    const std::stop_token& stop)
{
    SortedDictionaries sorted;
    sorted.dictionaries = loading;
    const auto columns = columnsBySize(loading);
    parallelFor(columns.size(), threads, stop, [&](unsigned, std::size_t index) {
        const auto column = columns[index];
        const auto& from = *loading[column];
        const auto codes = from.codesInOrder();
        sorted.dictionaries[column] = std::make_shared<const Dictionary>(from.sorted(codes));
        sorted.ranks[column] = ranksOf(codes);
        if (!codes.empty() && from.text(codes.front()).empty()) {
            sorted.emptyCodes[column] = codes.front();
        }
        if (column == columnIndex(Field::User)) {
            nameUsers(from, userNames, sorted.ranks[column]);
        }
        loading[column].reset();
    });
    return sorted;
}

} // namespace trailscope
