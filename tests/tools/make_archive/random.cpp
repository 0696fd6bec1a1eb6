// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/random.h"

#include <algorithm>
#include <cmath>

namespace trailscope::maker {

namespace {

std::uint64_t scrambled(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ULL;

} // namespace

std::uint64_t Random::next()
{
    m_state += golden;
    return scrambled(m_state);
}

std::size_t Random::below(std::size_t bound)
{
    return static_cast<std::size_t>(((next() >> 32) * bound) >> 32);
}

double Random::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t mixed(std::uint64_t seed, std::uint64_t part)
{
    return scrambled(scrambled(seed + golden) ^ (part * golden + 1));
}

std::uint64_t textSeed(std::string_view text)
{
    std::uint64_t seed = text.size();
    for (const char letter : text) {
        seed = mixed(seed, static_cast<unsigned char>(letter));
    }
    return seed;
}

WeightedChoice::WeightedChoice(const std::vector<double>& weights)
{
    m_sums.reserve(weights.size());
    double sum = 0;
    for (const double weight : weights) {
        sum += weight;
        m_sums.push_back(sum);
    }
}

std::size_t WeightedChoice::pick(Random& random) const
{
    const double drawn = random.unit() * m_sums.back();
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), drawn);
    return std::min(static_cast<std::size_t>(found - m_sums.begin()), m_sums.size() - 1);
}

std::vector<double> zipfWeights(std::size_t count, double exponent)
{
    std::vector<double> weights(count);
    for (std::size_t i = 0; i < count; ++i) {
        weights[i] = std::pow(static_cast<double>(i + 1), -exponent);
    }
    return weights;
}

} // namespace trailscope::maker
