// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace trailscope {

//! Asks the system to back memory that was not touched yet with large pages, where it has them: the first
//! touch of each page costs more than what a sort then does with it.
void preferLargePages(void* begin, std::size_t sizeBytes) noexcept;

//! That many elements, value-initialised.
template<typename T>
[[nodiscard]] std::vector<T> makeLargeVector(std::size_t size)
{
    std::vector<T> elements;
    elements.reserve(size);
    preferLargePages(elements.data(), size * sizeof(T));
    elements.resize(size);
    return elements;
}

} // namespace trailscope
