// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dense_id_map.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace trailscope {
namespace {

using Key = DenseIdMap::Key;

std::vector<std::uint32_t> numbered(DenseIdMap& numbers, const std::vector<Key>& keys)
{
    std::vector<std::uint32_t> found(keys.size());
    numbers.number(keys, found);
    return found;
}

TEST(DenseIdMapTest, KeysAreNumberedAsTheyComeAndKeepTheirNumbers)
{
    DenseIdMap numbers;
    EXPECT_EQ(numbered(numbers, {7, 0, 7, ~Key{0}}), (std::vector<std::uint32_t>{0, 1, 0, 2}));
    EXPECT_EQ(numbered(numbers, {5, 0}), (std::vector<std::uint32_t>{3, 1}));
    EXPECT_EQ(std::vector<Key>(numbers.keys().begin(), numbers.keys().end()),
              (std::vector<Key>{7, 0, ~Key{0}, 5}));
}

TEST(DenseIdMapTest, AgreesWithAMapWhileItGrows)
{
    std::mt19937_64 random(5);
    for (const Key mask : {Key{0xff}, Key{0xffff}, Key{0xffff'0000'0000}, ~Key{0}}) {
        DenseIdMap numbers;
        std::map<Key, std::uint32_t> expected;
        for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 20'000U, 3U}) {
            std::vector<Key> keys(count);
            std::generate(keys.begin(), keys.end(), [&] { return random() & mask; });
            const auto found = numbered(numbers, keys);
            for (std::size_t i = 0; i < count; ++i) {
                const auto entry = expected.try_emplace(keys[i], expected.size()).first;
                ASSERT_EQ(found[i], entry->second) << keys[i];
            }
        }
        EXPECT_EQ(numbers.size(), expected.size());
    }
}

} // namespace
} // namespace trailscope
