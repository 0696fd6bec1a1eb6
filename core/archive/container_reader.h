// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

//! Reads .zip, .tar and .zst (also .tar.zst) with libarchive, from memory to memory: nothing is unpacked to
//! disk, so that no name in a container can reach a file. Members that are gzip are inflated as well. One a
//! thread.
class ContainerReader {
public:
    static constexpr std::size_t maxMembers = 200'000;

    //! By the bytes: zip, tar (POSIX or GNU) or zstd.
    [[nodiscard]] static bool isContainer(std::string_view bytes) noexcept;

    //! Replaces \a text and \a parts by the members in their order; padding lies between the texts. The
    //! limits hold for the whole container. On an error (CorruptContainer, TooLarge) they hold what came
    //! before it.
    [[nodiscard]] std::optional<Error> read(std::string_view container, TextBuffer& text,
                                            std::vector<TextPart>& parts, const InflateLimits& limits = {});

private:
    [[nodiscard]] std::optional<Error> addMember(void* archive, TextBuffer& text, TextPart& part,
                                                 std::uint64_t allowed);

    Inflater m_inflater;
    TextBuffer m_member;
    TextBuffer m_inflated;
};

} // namespace trailscope
