// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/inflate.h"
#include "core/base/result.h"
#include "core/base/text_buffer.h"

#include <filesystem>
#include <optional>

namespace trailscope {

//! Reads archive files as text, inflated when their bytes are gzip. One a thread; keeps its buffers.
class FileReader {
public:
    //! After an error text() holds what stands before the damage. The error names the path.
    [[nodiscard]] std::optional<Error> read(const std::filesystem::path& path);

    //! Valid until the next read().
    [[nodiscard]] const TextBuffer& text() const noexcept { return *m_text; }

    //! The last file as stored; valid until the next read(). Empty when it could not be read.
    [[nodiscard]] std::string_view stored() const noexcept { return m_stored.view(); }

    //! Size of the last file as stored.
    [[nodiscard]] std::size_t storedBytes() const noexcept { return m_stored.size(); }

private:
    Inflater m_inflater;
    TextBuffer m_stored;
    TextBuffer m_inflated;
    const TextBuffer* m_text = &m_inflated;
};

} // namespace trailscope
