"""The printed document: reproducible bytes, tagged structure, what stands where on its pages."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from markupsafe import Markup

from diptych.render.edition import HeadingView, ParagraphView, ProseView
from diptych.render.pdf import Fault, FaultKind, pdf
