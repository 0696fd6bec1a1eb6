// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/container_reader.h"
#include "core/base/result.h"
#include "core/base/text_buffer.h"

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace trailscope {

//! Reads archive files as text, inflated when their bytes are gzip or a container; see ContainerReader. Of a
//! file past the limit (InflateLimits) the start is read. What is no JSON, but an OSS access log or a CSV
//! export of Log Service, comes as JSON lines made of it. One a thread; keeps its buffers.
class FileReader {
public:
    //! After an error text() holds what stands before the damage. The error names the path.
    [[nodiscard]] std::optional<Error> read(const std::filesystem::path& path);

    //! Valid until the next read().
    [[nodiscard]] const TextBuffer& text() const noexcept { return *m_text; }

    //! Gives back large buffers.
    void shrinkTo(std::size_t limit) noexcept;

    //! The texts that text() consists of: one, or one for each member of a container. Valid until the next
    //! read().
    [[nodiscard]] std::span<const TextPart> parts() const noexcept { return m_parts; }

    //! The last file as stored; valid until the next read(). Empty when it could not be read.
    [[nodiscard]] std::string_view stored() const noexcept { return m_stored.view(); }

    //! Was the last file read to its end? Then stored() is all of it.
    [[nodiscard]] bool isWhole() const noexcept { return m_isWhole; }

    //! Size of the last file as stored.
    [[nodiscard]] std::size_t storedBytes() const noexcept { return m_stored.size(); }

    //! Did the last file have to be waited for?
    [[nodiscard]] bool cameFromDisk() const noexcept { return m_cameFromDisk; }

private:
    [[nodiscard]] std::optional<Error> readText(const std::filesystem::path& path);
    [[nodiscard]] std::optional<Error> unpack();
    [[nodiscard]] std::optional<Error> takeAsText();
    void nameOddParts(std::string_view fileName);
    [[nodiscard]] std::optional<Error> readContainer(TextBuffer& container);
    [[nodiscard]] std::optional<Error> makeJson();
    [[nodiscard]] Error dropTexts();

    Inflater m_inflater;
    ContainerReader m_containers;
    TextBuffer m_unpacked; //!< of a container, or made of a table
    std::vector<TextPart> m_parts;
    TextBuffer m_stored;
    TextBuffer m_inflated;
    const TextBuffer* m_text = &m_inflated;
    bool m_cameFromDisk = false;
    bool m_isWhole = false;
};

} // namespace trailscope
