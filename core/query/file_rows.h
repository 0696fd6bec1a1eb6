// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_vector.h"
#include "core/query/row_set.h"
#include "core/store/event_store.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trailscope {

//! A row, and the offset of its record in its file's text.
struct RowPlace {
    RowId row = 0;
    std::uint32_t offset = 0;
};

//! The rows of a set by the archive file that holds their records. Costs twice a look at each row.
class FileRows {
public:
    FileRows(const RowSet& rows, const EventStore& store);

    //! How many files hold some of the rows.
    [[nodiscard]] std::size_t size() const noexcept { return m_files.size(); }

    [[nodiscard]] FileId file(std::size_t index) const noexcept { return m_files[index].file; }

    //! The file's rows, ascending by offset. Sorts them first: threads may ask for different files at once.
    [[nodiscard]] std::span<const RowPlace> rows(std::size_t index) noexcept;

private:
    struct FilePart {
        FileId file = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    LargeVector<RowPlace> m_rows; //!< by file
    std::vector<FilePart> m_files;
};

} // namespace trailscope
