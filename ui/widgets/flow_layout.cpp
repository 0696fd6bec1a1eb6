// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace trailscope::ui {

namespace {

constexpr int betweenItems = 12;
constexpr int betweenLines = 2;

} // namespace

FlowLayout::FlowLayout()
{
    setContentsMargins(6, 2, 6, 2);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (itemAt(index) == nullptr) {
        return nullptr;
    }
    auto* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Mode::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    }
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

int FlowLayout::arrange(const QRect& rect, Mode mode) const
{
    const auto inside = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int left = inside.left();
    int top = inside.top();
    int height = 0;
    const auto endLine = [&] {
        for (const auto& [item, place] : line) {
            if (mode == Mode::Place) {
                const auto shifted = place.translated(0, (height - place.height()) / 2);
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, shifted));
            }
        }
        line.clear();
        left = inside.left();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const auto size = item->sizeHint().boundedTo({std::max(inside.width(), 0), QWIDGETSIZE_MAX});
        if (!line.empty() && left + size.width() > inside.right() + 1) {
            endLine();
            top += height + betweenLines;
            height = 0;
        }
        line.emplace_back(item.get(), QRect({left, top}, size));
        left += size.width() + betweenItems;
        height = std::max(height, size.height());
    }
    endLine();
    return top + height - rect.top() + contentsMargins().bottom();
}

} // namespace trailscope::ui
