// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_use.h"

namespace trailscope {

namespace {

std::size_t bytesOf(const PagedVector<std::uint32_t>& column) noexcept
{
    return column.capacity() * sizeof(std::uint32_t);
}

void add(MemoryUse& use, const Segment& segment)
{
    const auto& parts = segment.parts();
    use.times += bytesOf(parts.timeOffsets);
    use.hashes += bytesOf(parts.idHashes) + bytesOf(parts.requestHashes);
    use.places += bytesOf(parts.recordOffsets);
    for (const auto& column : parts.columns) {
        use.codes += column.codeBytes();
        use.codeTables += column.tableBytes();
    }
    use.codeTables += segment.traitTableBytes();
}

} // namespace

MemoryUse memoryUse(const EventStore& store)
{
    MemoryUse use;
    for (const auto& segment : store.segments()) {
        add(use, *segment);
    }
    const auto& dictionaries = store.parts().dictionaries;
    for (std::size_t column = 0; column < traitsColumn; ++column) {
        use.dictionaries += dictionaries[column]->sizeBytes();
    }
    use.files = dictionaries[fileColumn]->sizeBytes();
    return use;
}

} // namespace trailscope
