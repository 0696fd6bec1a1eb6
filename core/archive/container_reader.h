// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/file_kind.h"
#include "core/archive/inflate.h"
#include "core/base/result.h"
#include "core/base/text_buffer.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! One text in a buffer of several: the whole file, or one member of a container.
struct TextPart {
    std::string name; //!< of the member, as the container has it; empty for the whole file
    std::size_t offset = 0;
    std::size_t size = 0;
    std::optional<Error> error; //!< what stopped the reading of this member; its text stands before that
};

//! Reads .zip, .tar, .7z and what was compressed by zstd, xz, bzip2 or lz4 (also a tar) with libarchive, from
//! memory to memory: nothing is unpacked to disk, so that no name in a container can reach a file. Members
//! that are gzip are inflated as well. One a thread.
class ContainerReader {
public:
    static constexpr std::size_t maxMembers = 200'000;

    //! By the bytes.
    [[nodiscard]] static bool isContainer(std::string_view bytes) noexcept;

    //! Replaces \a text and \a parts by the members in their order; padding lies between the texts. What was
    //! compressed alone is one part without a name. The limits hold for the whole container. On an error
    //! (CorruptContainer, TooLarge, OutOfMemory) they hold what came before it, and members behind a damaged
    //! one where they can be found.
    [[nodiscard]] std::optional<Error> read(std::string_view container, TextBuffer& text,
                                            std::vector<TextPart>& parts, const InflateLimits& limits = {});

    //! Gives back large buffers.
    void shrinkTo(std::size_t limit) noexcept;

private:
    [[nodiscard]] std::optional<Error> readTar(std::string_view tar);
    [[nodiscard]] std::optional<Error> readZstd(std::string_view container);
    [[nodiscard]] std::optional<Error> readMembers(FileKind kind, std::string_view container);
    [[nodiscard]] std::optional<Error> readEntry(void* archive, void* entry);
    [[nodiscard]] std::optional<Error> addMember(void* archive);

    Inflater m_inflater;
    TextBuffer m_member;
    TextBuffer m_inflated;
    TextBuffer* m_text = nullptr; //!< during read()
    std::vector<TextPart>* m_parts = nullptr;
    std::uint64_t m_allowed = 0;
};

} // namespace trailscope
