// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! SplitMix64: small, and the same numbers on every machine (the standard distributions are not).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();

    //! 0 <= result < bound; \a bound is below 2^32 and not 0.
    std::size_t below(std::size_t bound);

    //! 0 <= result < 1.
    double unit();

    bool chance(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

//! A seed for a part of the work, so that each part can be made alone and in any order.
[[nodiscard]] std::uint64_t mixed(std::uint64_t seed, std::uint64_t part);

//! The same for a part that has a name.
[[nodiscard]] std::uint64_t textSeed(std::string_view text);

//! Draws indices with given weights.
class WeightedChoice {
public:
    WeightedChoice() = default;
    explicit WeightedChoice(const std::vector<double>& weights);

    [[nodiscard]] std::size_t pick(Random& random) const;

private:
    std::vector<double> m_sums;
};

//! 1, 1/2^s, 1/3^s, ...
[[nodiscard]] std::vector<double> zipfWeights(std::size_t count, double exponent);

} // namespace trailscope::maker
