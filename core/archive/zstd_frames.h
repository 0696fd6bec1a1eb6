// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace trailscope {

//! Where the frames of a .zst lie, by RFC 8878. Only headers are looked at, nothing is decoded.
struct ZstdFrames {
    enum class Rest : std::uint8_t {
        Nothing,  //!< the frames reach to the end, or only zero bytes follow
        CutFrame, //!< a frame begins there and does not end
        Garbage,  //!< something else
    };

    std::string_view whole; //!< from the first frame with data to the end of the last whole frame
    std::string_view rest;  //!< what follows
    Rest kind = Rest::Nothing;
};

//! A frame that holds no data of the file, as pzstd writes one in front of each: 50 2a 4d 18 to 5f 2a 4d 18.
[[nodiscard]] bool beginsWithSkippableFrame(std::string_view bytes) noexcept;

[[nodiscard]] ZstdFrames findZstdFrames(std::string_view bytes) noexcept;

} // namespace trailscope
